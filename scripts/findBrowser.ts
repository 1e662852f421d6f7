/** Finds a browser for the tests without being asked: an installed one, else Debian's package, else Playwright's own download. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** What a browser is looked for in: injected, so that it can be tested. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
  /** Whether it can be run: some systems install a command that only says where to get the browser. */
  runs(path: string): boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  // On Windows the question for the version would open a window.
  runs: (path) => process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0,
};

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where Chrome, Chromium or Edge usually are, the likeliest first. */
export function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return windowsPrograms.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  if (platform === 'darwin') {
    const roots = ['', ...(env.HOME ? [env.HOME] : [])];
    return macApplications.flatMap((name) => roots.map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`));
  }
  return ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/opt/microsoft/msedge', '/snap/bin'].flatMap((folder) =>
    commands.map((command) => `${folder}/${command}`),
  );
}

/** The same commands on the PATH. */
function placesOnPath({ platform, env }: Machine): string[] {
  const folders = (env.PATH ?? env.Path ?? '').split(platform === 'win32' ? ';' : delimiter).filter((folder) => folder !== '');
  const ending = platform === 'win32' ? '.exe' : '';
  return folders.flatMap((folder) => commands.map((command) => join(folder, command + ending)));
}

/** An installed browser, or nothing. `CHROME_PATH` goes first, for whoever keeps one elsewhere. */
export function installedBrowser(machine: Machine = thisMachine): string | undefined {
  const named = machine.env.CHROME_PATH;
  const places = [...(named ? [named] : []), ...usualPlaces(machine), ...placesOnPath(machine)];
  return places.find((path) => machine.exists(path) && machine.runs(path));
}

/** Whether `/etc/os-release` is that of Debian, Ubuntu or one of their kin. */
export function isDebianLike(osRelease: string): boolean {
  const named = [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(([, names]) => (names ?? '').split(' '));
  return named.some((name) => name === 'debian' || name === 'ubuntu');
}

function isRootOnDebian(): boolean {
  const file = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(file) && isDebianLike(readFileSync(file, 'utf8'));
}

function run(command: string, args: string[], seconds: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', timeout: seconds * 1000, env, shell: process.platform === 'win32' }).status === 0;
}

function installWithApt(): void {
  console.log('No browser found: installing the package "chromium".');
  if (run('apt-get', ['update', '-qq'], 300)) run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 600);
}

/** Playwright's own Chromium, if it is here. */
function downloadedBrowser(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function download(): void {
  console.log('No browser found: downloading Chromium (given up after a minute).');
  run('npx', ['playwright-core', 'install', 'chromium'], 60);
}

export const noBrowser =
  'No browser for the tests: please install Chrome, Chromium or Edge, or name one in CHROME_PATH, or run "npx playwright-core install chromium".';

/** The path of a browser that can be started. Throws an Error of one sentence when there is none and none can be had. */
export function findBrowser(): string {
  const here = () => installedBrowser() ?? downloadedBrowser();
  let found = here();
  if (!found && isRootOnDebian()) {
    installWithApt();
    found = here();
  }
  if (!found) {
    download();
    found = here();
  }
  if (!found) throw new Error(noBrowser);
  return found;
}

/** Asks for nothing from outside; root (a container) cannot have the sandbox. */
export function browserArguments(isRoot = process.getuid?.() === 0): string[] {
  const quiet = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return isRoot ? ['--no-sandbox', ...quiet] : quiet;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(findBrowser());

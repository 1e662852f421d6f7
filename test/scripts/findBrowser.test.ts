import { describe, expect, test } from 'vitest';
import { browserArguments, installedBrowser, isDebianLike, type Machine, noBrowser, usualPlaces } from '../../scripts/findBrowser';

const machine = (platform: NodeJS.Platform, files: string[], env: Record<string, string> = {}, stubs: string[] = []): Machine => ({
  platform,
  env,
  exists: (path) => files.includes(path),
  runs: (path) => !stubs.includes(path),
});

describe('an installed browser is found', () => {
  test.each([
    ['linux', '/usr/bin/chromium', {}],
    ['linux', '/usr/bin/google-chrome-stable', {}],
    ['linux', '/usr/bin/microsoft-edge', {}],
    ['linux', '/home/ada/bin/chromium', { PATH: '/usr/bin:/home/ada/bin' }],
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['darwin', '/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium', { HOME: '/Users/ada' }],
    ['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }],
    ['win32', 'C:\\Users\\ada\\Local\\Google\\Chrome\\Application\\chrome.exe', { LOCALAPPDATA: 'C:\\Users\\ada\\Local' }],
  ] as const)('on %s at %s', (platform, path, env) => {
    expect(installedBrowser(machine(platform, [path], env))).toBe(path);
  });

  test('the one that is named goes first', () => {
    expect(installedBrowser(machine('linux', ['/usr/bin/chromium', '/opt/mine'], { CHROME_PATH: '/opt/mine' }))).toBe('/opt/mine');
  });

  test('a command that cannot be run is none', () => {
    const stub = '/usr/bin/chromium-browser';
    expect(installedBrowser(machine('linux', [stub], {}, [stub]))).toBeUndefined();
    expect(installedBrowser(machine('linux', [stub, '/usr/bin/microsoft-edge'], {}, [stub]))).toBe('/usr/bin/microsoft-edge');
  });

  test('or none, on a machine without one', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(installedBrowser(machine(platform, []))).toBeUndefined();
      expect(usualPlaces(machine(platform, [])).every((path) => !path.includes('undefined'))).toBe(true);
    }
  });
});

test('Debian and its kin are known by their names', () => {
  expect(isDebianLike('PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n')).toBe(true);
  expect(isDebianLike('ID=ubuntu\nID_LIKE=debian\n')).toBe(true);
  expect(isDebianLike('ID=linuxmint\nID_LIKE="ubuntu debian"\n')).toBe(true);
  expect(isDebianLike('ID=fedora\nVERSION_ID=40\n')).toBe(false);
  expect(isDebianLike('ID="alpine"\n')).toBe(false);
});

test('only root goes without the sandbox', () => {
  expect(browserArguments(true)).toContain('--no-sandbox');
  expect(browserArguments(false)).not.toContain('--no-sandbox');
});

test('who has no browser is told every way to one, in one sentence', () => {
  expect(noBrowser).toMatch(/Chrome.*Chromium.*Edge.*CHROME_PATH.*playwright-core install/);
});

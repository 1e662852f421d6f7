import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askedOf } from '../../scripts/commandLine';

const told = vi.spyOn(console, 'log').mockImplementation(() => {});
const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
let exitCode: typeof process.exitCode;

beforeEach(() => {
  told.mockClear();
  complained.mockClear();
});

afterEach(() => {
  process.exitCode = undefined;
});

const command = { usage: 'Paints.', flags: ['twice'], names: { of: 'colour', known: ['red', 'green'] } };

function asked(...args: string[]) {
  const result = askedOf(command, args);
  exitCode = process.exitCode;
  return result;
}

describe('a command', () => {
  test('is told its names and flags, in any order', () => {
    expect(asked()?.names).toEqual([]);
    const both = asked('green', '--twice', 'red');
    expect([both?.names, both?.has('twice'), asked('red')?.has('twice')]).toEqual([['green', 'red'], true, false]);
    expect(exitCode).toBeUndefined();
  });

  test.each(['--help', '-h'])('answers %s with its usage, whatever else is asked', (help) => {
    expect(asked('red', help)).toBeUndefined();
    expect(told).toHaveBeenCalledExactlyOnceWith('Paints.');
    expect(exitCode).toBeUndefined();
  });

  test.each([
    [['blue', 'red'], 'There is no colour blue. Known are red, green.'],
    [['--thrice'], "Unknown option '--thrice'. --help says what there is."],
    [['--twice=yes'], "Option '--twice' does not take an argument. --help says what there is."],
  ])('answers %j with one line and exit code 1', (args, line) => {
    expect(asked(...args)).toBeUndefined();
    expect(complained).toHaveBeenCalledExactlyOnceWith(line);
    expect(exitCode).toBe(1);
  });

  test('without names takes none', () => {
    expect(askedOf({ usage: '' }, ['red'])).toBeUndefined();
    expect(complained.mock.lastCall?.[0]).toMatch(/^Unexpected argument 'red'\./);
  });
});

function run(name: string, argument: string) {
  const script = fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, argument], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test.each(['train', 'digits', 'bench'])('npm run %s -- --help says what it does, and does nothing', (name) => {
  expect(run(name, '--help')).toEqual({ status: 0, stderr: '', stdout: expect.stringContaining(`  npm run ${name}`) });
});

test('npm run digits chooses nothing when it is asked for something else', () => {
  expect(run('digits', 'threes')).toEqual({ status: 1, stdout: '', stderr: "Unexpected argument 'threes'. --help says what there is.\n" });
});

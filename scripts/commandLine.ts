/** What stands after a command. */
import { parseArgs } from 'node:util';

export interface Command {
  /** The answer to `--help`. */
  readonly usage: string;
  /** `choose` for `--choose`. */
  readonly flags?: readonly string[];
  /** The names that it takes, and what each is the name of. */
  readonly names?: { readonly of: string; readonly known: readonly string[] };
}

export interface Asked {
  readonly names: readonly string[];
  has(flag: string): boolean;
}

/**
 * What a command is asked to do. Nothing when it is answered already: `--help` with the usage, what it does not know with a sentence and
 * exit code 1.
 */
export function askedOf({ usage, flags = [], names }: Command, args = process.argv.slice(2)): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({ args, options: optionsOf(flags), allowPositionals: names !== undefined });
    if (values.help) return void console.log(usage);
    const unknown = positionals.filter((name) => !names?.known.includes(name));
    if (unknown.length === 0) return { names: positionals, has: (flag) => values[flag] === true };
    complain(`There is no ${names?.of} ${unknown.join(', ')}. Known are ${names?.known.join(', ')}.`);
  } catch (error) {
    complain(`${firstSentence(error as Error)}. --help says what there is.`);
  }
}

function optionsOf(flags: readonly string[]): Record<string, { type: 'boolean'; short?: string }> {
  return { ...Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' }])), help: { type: 'boolean', short: 'h' } };
}

/** The next one of parseArgs explains how to say what is never meant here. */
const firstSentence = ({ message }: Error): string => message.split('. ')[0] as string;

function complain(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

/** Networks and their model cards, as files in assets/networks. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Evaluation, Score } from './evaluate';
import type { Candidate, Recipe } from './recipes';

/** The model card beside a network. */
export interface Card extends Evaluation {
  readonly name: string;
  readonly title: string;
  readonly recipe: Recipe;
  readonly seed: number;
  readonly epochs: number;
  /** How recipe and seed were chosen, and the score of the choice on images that it had not been trained on. */
  readonly validation: Score & { readonly trainedOn: number; readonly choice: string; readonly candidates: readonly Candidate[] };
  readonly minimumTestPercent: number;
  /** Every figure on the test images ever seen for a network of this name, the oldest first; no choice was made by them. */
  readonly testFiguresSeen: TestFigure[];
}

export interface TestFigure extends Score {
  readonly seed: number;
  readonly epochs: number;
  /** The first 12 digits of the sha256 of its file, without the checks in it. */
  readonly network: string;
}

export function networkPath(name: string): string {
  return fileURLToPath(new URL(`../assets/networks/${name}.json`, import.meta.url));
}

export function cardPath(name: string): string {
  return fileURLToPath(new URL(`../assets/networks/${name}.card.json`, import.meta.url));
}

/** What was measured while training. */
export function trainingPath(name: string): string {
  return fileURLToPath(new URL(`../assets/training/${name}.json`, import.meta.url));
}

/** Of a network's file without the checks in it, which came later. */
export function fingerprint(text: string): string {
  return createHash('sha256')
    .update(text.replace(/,\s+"check": "[0-9a-f]{8}"/g, ''))
    .digest('hex')
    .slice(0, 12);
}

/** Undefined when there is none yet. */
export function readCard(name: string): Card | undefined {
  return existsSync(cardPath(name)) ? (JSON.parse(readFileSync(cardPath(name), 'utf8')) as Card) : undefined;
}

export function cardText(card: Card): string {
  return jsonText(card);
}

/** With lists of numbers on one line each. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2).replace(/\[[^[\]{}]*\]/g, (list) => list.replace(/\s+/g, ' '))}\n`;
}

/** The file is there whole or not at all, also when the process is stopped half way. */
export function writeAtomically(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.new`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

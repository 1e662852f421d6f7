import { morph } from '../../src/animation/verbs';

/** Connections step back or come forward, each by its own amount. */
export function dimmed(gaps: readonly { dim: number }[], amounts: readonly number[]) {
  return gaps.map((gap, i) => morph(gap, { dim: amounts[i] as number }, 'quick'));
}

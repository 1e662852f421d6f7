import type { Step } from './Step';

/** A word of the field, as the glossary explains it. */
export interface GlossaryTerm {
  /** As an address has it: #/glossary/weighted-sum */
  readonly id: string;
  readonly word: string;
  /** It has the colour of what it names. */
  readonly means?: NonNullable<Step['term']>['means'];
  /** One sentence, true whatever is drawn and turned. */
  readonly meaning: string;
  /** The slide and its step that introduce it. */
  readonly slide: string;
  readonly step: string;
}

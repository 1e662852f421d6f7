/** What is said in the place of a lesson that cannot begin. */
import { element } from '../controls/element';
import './showFailure.css';

export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function showFailure(error: unknown): void {
  document.body.append(element('p', { class: 'failure', role: 'alert' }, sentenceOf(error)));
}

/** Colours and typeface of a window, the deck's or the speaker's. */
import { type Colours, cssVariables } from '../theme/colours';
import { fontFamily } from '../theme/type';

export function dress(look: Colours): void {
  const { style } = document.documentElement;
  for (const [variable, value] of Object.entries(cssVariables(look))) style.setProperty(variable, value);
  style.setProperty('--typeface', fontFamily);
  // Only this one: a browser that darkens pages by itself would leave the picture as it is.
  style.colorScheme = `only ${look.theme}`;
}

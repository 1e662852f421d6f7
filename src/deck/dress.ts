/** Colours and typeface of a window, the deck's or the speaker's. */
import { type Colours, cssVariables } from '../theme/colours';
import { fontFamily } from '../theme/type';

/** Whether the system asks for more contrast; whoever draws asks it, too. */
export const askedContrast = () => matchMedia('(prefers-contrast: more)');

export const withAsked = (look: Colours): Colours => ({ ...look, contrast: askedContrast().matches ? 'more' : 'normal' });

export function dress(look: Colours): void {
  const { style } = document.documentElement;
  for (const [variable, value] of Object.entries(cssVariables(withAsked(look)))) style.setProperty(variable, value);
  style.setProperty('--typeface', fontFamily);
  // Only this one: a browser that darkens pages by itself would leave the picture as it is.
  style.colorScheme = `only ${look.theme}`;
}

/** Where to go on from here: a few lines, and links that open only when they are pressed. */
import type { PlayPlaces } from '../theme/playPlaces';
import { ProseView } from '../views/ProseView';
import type { LinkControl } from './Control';

/** A way to go on. */
export interface Further {
  readonly title: string;
  readonly words: string;
  readonly link?: { readonly text: string; readonly href: string };
}

export function furtherOnStage(ways: readonly Further[], { further, compact }: PlayPlaces) {
  const view = new ProseView();
  view.drawn = 1;
  const { at, pitch, width, size, small, link: place } = further;
  const line = Math.round(small * 1.4);
  const top = (i: number) => at.y + i * pitch;
  view.prose = ways.flatMap(({ title, words }, i) => [
    { x: at.x, y: top(i), width, size, line: size, text: title, tone: 'strong' as const },
    { x: at.x, y: top(i) + line + (compact ? 0 : 6), width, size: small, line, text: words },
  ]);
  const controls = ways.flatMap(({ title, link }, i): LinkControl[] =>
    link
      ? [
          {
            kind: 'link',
            id: `further-${i}`,
            // A phone has no room for the address.
            label: compact ? 'Open' : link.text,
            title: `${title}: ${link.text}`,
            quiet: true,
            href: () => link.href,
            where: () => ({ ...place, x: at.x + place.x, y: top(i) + place.y }),
          },
        ]
      : [],
  );
  return { view, controls };
}

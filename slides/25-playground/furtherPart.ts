/** Where to go on from here: a few lines, and links that open only when they are pressed. */
import { computed } from '@preact/signals-core';
import { workOf } from '../../src/lesson/address';
import type { Lesson } from '../../src/lesson/Lesson';
import { workParameter } from '../../src/lesson/saved';
import type { LinkControl } from '../../src/scene/Control';
import { ProseView } from './ProseView';
import type { PlayPlaces } from './places';

/** A way to go on. */
export interface WayOn {
  readonly title: string;
  readonly words: string;
  readonly link?: { readonly text: string; readonly href: string };
}

export function furtherPart(ways: readonly WayOn[], lesson: Lesson, { further, compact }: PlayPlaces) {
  const view = new ProseView();
  view.drawn = 1;
  const { at, across, pitch, columns, width, size, small, link: place, head } = further;
  const line = Math.round(small * 1.4);
  const left = (i: number) => at.x + (i % columns) * across;
  const top = (i: number) => at.y + Math.floor(i / columns) * pitch;
  let sendable: string | undefined;
  // Not at every move of a pen: when it lifts.
  const work = computed(() => {
    if (!lesson.penIsDown.value) sendable = workOf(lesson);
    return sendable;
  });
  const linkAt = (i: number, title: string, text: string): Omit<LinkControl, 'href'> => ({
    kind: 'link',
    id: `further-${i}`,
    // A phone has no room for more.
    label: compact ? 'Open' : text,
    title: `${title}: ${text}`,
    quiet: true,
    where: () => ({ ...place, x: left(i) + place.x, y: top(i) + place.y }),
  });
  const controls = ways.flatMap(({ title, link }, i) => (link ? [{ ...linkAt(i, title, link.text), href: () => link.href }] : []));
  const last = linkAt(ways.length, 'Send it to someone', 'this lesson with your work');
  controls.push({
    ...last,
    href: () => `?${workParameter}=${work.value ?? ''}#/playground/0`,
    where: () => (work.value === undefined ? undefined : last.where()),
  });
  return {
    view,
    controls,
    show() {
      const sent =
        work.value === undefined
          ? 'You changed more dials than a link can hold.'
          : `Your digit and every dial you changed are in one link: ${compact ? '' : 'open it, or '}copy it and send it.`;
      const end = {
        ...head,
        line: head.size * 1.35,
        text: 'Adding, squishing, thirteen thousand dials: there is nothing else in there.',
        tone: 'strong' as const,
      };
      const list = [...ways, { title: 'Send it to someone', words: sent }].flatMap(({ title, words }, i) => [
        { x: left(i), y: top(i), width, size, line: size, text: title, tone: 'strong' as const, keepsSize: compact },
        { x: left(i), y: top(i) + line + (compact ? 0 : 4), width, size: small, line, text: words, keepsSize: true },
      ]);
      // A phone has room for the list only.
      view.prose = compact ? list : [end, ...list];
    },
  };
}

/** Whatever is written on a stage stands out from its ground, on every step of every slide, in every look and on a phone. */
import { afterEach, describe, expect, test } from 'vitest';
import { slides as chapters } from '../slides';
import { Scene } from '../src/scene/Scene';
import { placedOnStage } from '../src/stage/readouts';
import { type Colours, mix, palette, palettes, useLook } from '../src/theme/colours';
import { placesFor, widePlaces } from '../src/theme/places';
import { textWidth } from '../src/views/GlyphAtlas';
import { type Ink, type LineStyle, type ShapeStyle, singleLines, type TextStyle } from '../src/views/Ink';
import { View } from '../src/views/View';
import { contrastOf } from './contrastOf';
import { makeLesson } from './makeLesson';

/** What has stepped back further than this is there for the context, not to be read. */
const steppedBack = 0.6;
const forText = 4.5;
const forLines = 3;

interface Fill {
  isUnder(x: number, y: number): boolean;
  readonly colour: number;
  readonly alpha: number;
}

/** Ink that remembers what lies under each letter, and complains of letters and coloured lines that are hard to see on it. */
class ExaminingInk implements Ink {
  readonly complaints: string[];
  /** How many letters and lines it has looked at. */
  examined = 0;
  private readonly fills: Fill[];
  private readonly view: ReturnType<typeof placedOnStage>;

  constructor(view: View, fills: Fill[], complaints: string[]) {
    this.view = placedOnStage(view);
    this.fills = fills;
    this.complaints = complaints;
  }

  circle(x: number, y: number, radius: number, style: ShapeStyle): void {
    const at = this.view.toStage({ x, y, width: radius, height: 0 });
    this.fill((px, py) => Math.hypot(px - at.x, py - at.y) <= at.width, style);
  }

  box(x: number, y: number, width: number, height: number, style: ShapeStyle): void {
    const at = this.view.toStage({ x, y, width, height });
    this.fill((px, py) => px >= at.x && px <= at.x + at.width && py >= at.y && py <= at.y + at.height, style);
  }

  line(x1: number, y1: number, x2: number, y2: number, { colour, alpha = 1 }: { colour: number; alpha?: number }): void {
    const { positive, negative, weightedSum, bias, sigmoid, relu, attention } = palette;
    if (![positive, negative, weightedSum, bias, sigmoid, relu, attention].includes(colour)) return;
    // A line over a picture crosses dark and bright pixels; what it stands out from there is for the eye.
    if (this.isOnPlainGround((x1 + x2) / 2, (y1 + y2) / 2)) this.examine('a line', (x1 + x2) / 2, (y1 + y2) / 2, colour, alpha, forLines);
  }

  path(points: Float64Array, count: number, style: LineStyle): void {
    singleLines(this, points, count, style);
  }

  glow(): void {}

  text(x: number, y: number, text: string, { size, weight, align, colour, alpha = 1 }: TextStyle): number {
    const width = textWidth(text, size, weight);
    const left = align === 'right' ? x - width : align === 'center' ? x - width / 2 : x;
    if (text.trim()) this.examine(`"${text}"`, left + width / 2, y - size * 0.36, colour, alpha, forText);
    return width;
  }

  number(_name: string, text: string, _value: number, x: number, y: number, style: TextStyle): number {
    return this.text(x, y, text, style);
  }

  private fill(isUnder: Fill['isUnder'], { fill, alpha = 1 }: ShapeStyle): void {
    if (fill !== undefined) this.fills.push({ isUnder, colour: fill, alpha: Math.min(1, alpha * this.view.alpha) });
  }

  private under(x: number, y: number): Fill[] {
    const at = this.view.toStage({ x, y, width: 0, height: 0 });
    return this.fills.filter(({ isUnder }) => isUnder(at.x, at.y));
  }

  private isOnPlainGround(x: number, y: number): boolean {
    return this.under(x, y).every(({ colour }) => colour === palette.panel || colour === palette.background);
  }

  private examine(what: string, x: number, y: number, colour: number, alpha: number, least: number): void {
    const seen = Math.min(1, alpha * this.view.alpha);
    if (seen <= steppedBack) return;
    this.examined++;
    const ground = this.under(x, y).reduce((below, each) => mix(below, each.colour, each.alpha), palette.background);
    const contrast = contrastOf(mix(ground, colour, seen), ground);
    if (contrast < least) this.complaints.push(`${what} has ${contrast.toFixed(2)} to 1, ${least} are wanted`);
  }
}

function examine(scene: Scene): { complaints: string[]; examined: number } {
  const complaints: string[] = [];
  let examined = 0;
  const fills: Fill[] = [];
  const visit = (view: unknown) => {
    if (view instanceof View && placedOnStage(view).alpha * view.presence > 0.02) {
      const ink = new ExaminingInk(view, fills, []);
      view.sketch(ink);
      complaints.push(...ink.complaints.map((each) => `${view.constructor.name}: ${each}`));
      examined += ink.examined;
    }
    (view as View).children.forEach(visit);
  };
  visit(scene.root);
  return { complaints, examined };
}

afterEach(() => useLook({ theme: 'dark', weights: 'green-red' }));

test.each(Object.entries(palettes))(
  'the tools stand out from the %s ground also while nobody points, and more when somebody does',
  (_, colours) => {
    const { signAtRest, secondary, text, background, panel } = colours;
    const atRest = contrastOf(signAtRest, background);
    expect(atRest).toBeGreaterThanOrEqual(forLines);
    expect(contrastOf(secondary, background)).toBeGreaterThan(atRest + 1);
    expect(contrastOf(text, panel)).toBeGreaterThan(contrastOf(secondary, background));
  },
);

const looks = (['dark', 'light'] as const).flatMap((theme) =>
  (['green-red', 'blue-orange'] as const).flatMap((weights) =>
    (['wide', 'tall'] as const).map((layout): Colours & { layout: string } => ({ theme, weights, layout, contrast: 'normal' })),
  ),
);
/** Where the system asks for more. */
const withMore = (['dark', 'light'] as const).map((theme): Colours & { layout: string } => ({
  theme,
  weights: 'green-red',
  layout: 'wide',
  contrast: 'more',
}));

describe.each([...looks, ...withMore])('$theme, weights in $weights, $layout, $contrast contrast', ({ layout, ...look }) => {
  test.each(chapters.map(({ id, load }) => [id, load] as const))('%s', async (_, load) => {
    useLook(look);
    const { default: slide } = await load();
    const scene = await Scene.build(slide, await makeLesson(), layout === 'wide' ? widePlaces : placesFor(390, 844));
    const found = new Set<string>();
    let examined = 0;
    for (let step = 0; step <= slide.steps.length; step++) {
      scene.goTo(step);
      const seen = examine(scene);
      examined += seen.examined;
      for (const complaint of seen.complaints) found.add(`step ${step}, ${complaint}`);
    }
    scene.destroy();
    expect(examined, 'letters and lines').toBeGreaterThan(slide.steps.length);
    expect([...found].slice(0, 12)).toEqual([]);
  });
});

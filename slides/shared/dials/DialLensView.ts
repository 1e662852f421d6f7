/** A few dials seen closely, each with its number, tied to where they stand on the wall. */
import { unseen } from '../../../src/theme/amounts';
import { palette } from '../../../src/theme/colours';
import type { Place } from '../../../src/theme/places';
import type { Ink } from '../../../src/views/Ink';
import { unset, viewOf } from '../../../src/views/View';
import type { DialLensPlaces } from './dialPlaces';
import { paintRoundDial, type RoundDial } from './roundDial';

const head = 32;

export class DialLensView extends viewOf({
  values: {
    dials: [] as readonly RoundDial[],
    /** How many stand side by side. */
    columns: 1,
    held: 0,
    /** Which of them the question sets to 0, if it is a single one. */
    inQuestion: undefined as number | undefined,
    /** What the held one is. */
    heading: '',
    /** What is looked at on the wall. */
    window: unset<Place>(),
    /** At which of its two places it stands. */
    side: 0,
    /** Whether somebody looks closely, without being asked to by the script. */
    called: false,
  },
  amounts: {
    opened: 0,
    callable: 0,
    /** The one in question stands at 0, as the question has it, whatever the network has. */
    zeroed: 0,
  },
}) {
  private readonly places: DialLensPlaces;

  constructor(places: DialLensPlaces) {
    super();
    this.places = places;
    this.window = places.places[0];
  }

  get place(): Place {
    return this.places.places[this.side] as Place;
  }

  override get area() {
    return { ...this.place };
  }

  override get presence(): number {
    return Math.max(this.opened, this.called ? this.callable : 0);
  }

  /** Where the held dial's slider goes. */
  get foot(): Place {
    const { x, y, width, height } = this.place;
    return { x: x + 14, y: y + height - 28, width: width - 28, height: 24 };
  }

  placeOf(k: number): Place {
    const { x, y, width } = this.place;
    const { pitch, columns, rows } = this.places;
    const own = Math.ceil(this.dials.length / this.columns);
    const left = x + (width - columns * pitch) / 2 + ((columns - this.columns) / 2) * pitch;
    const top = y + head + ((rows - own) / 2) * pitch;
    return { x: left + (k % this.columns) * pitch, y: top + Math.floor(k / this.columns) * pitch, width: pitch, height: pitch };
  }

  private asAsked(dial: RoundDial, k: number): RoundDial {
    if (k !== this.inQuestion || this.zeroed <= unseen) return dial;
    const left = 1 - this.zeroed;
    return { ...dial, name: 'the dial in question, set to 0', value: dial.value * left, swing: dial.swing * left };
  }

  protected override paint(ink: Ink): void {
    const alpha = this.presence;
    if (alpha <= unseen) return;
    const { place, window } = this;
    const isRight = window.x < place.x;
    for (const low of [0, 1]) {
      const [x1, x2] = isRight ? [window.x + window.width, place.x] : [window.x, place.x + place.width];
      ink.line(x1, window.y + low * window.height, x2, place.y + low * place.height, { colour: palette.attention, alpha: alpha * 0.4 });
    }
    const outline = { x: window.x - 1.5, y: window.y - 1.5, width: window.width + 3, height: window.height + 3 };
    for (const [stroke, strokeWidth] of [[palette.lampOff, 5] as const, [palette.attentionOnFace, 2] as const])
      ink.box(outline.x, outline.y, outline.width, outline.height, { stroke, strokeWidth, radius: 2, alpha });
    const { x, y, width, height } = place;
    ink.box(x, y, width, height, { fill: palette.lampOff, stroke: palette.attentionOnFace, strokeWidth: 2, radius: 14, alpha });
    const words = { size: width < 250 ? 14 : 16, colour: palette.onDarkLamp, align: 'center', alpha, keepsSize: true } as const;
    ink.text(x + width / 2, y + 23, this.heading, words);
    this.dials.forEach((dial, k) => {
      const seat = this.placeOf(k);
      const middle = { x: seat.x + seat.width / 2, y: seat.y + seat.height / 2 };
      paintRoundDial(ink, this.asAsked(dial, k), { ...middle, radius: this.places.radius, alpha, held: k === this.held ? 1 : 0 });
    });
  }
}

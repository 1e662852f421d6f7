/** The hand that lies on the glass while a pen draws: what it touches is not meant. */

/** Milliseconds after the last sign of a pen during which a touch is the hand that holds it. A finger alone always counts. */
const rests = 500;

const touches = new Set<number>();
const hands = new Set<number>();
let penAt = Number.NEGATIVE_INFINITY;
let watching = false;

/** Each is called when a touch turns out to be a hand: its pen has come down. */
export const onHand = new Set<(touch: number) => void>();

export const isHand = ({ pointerId }: PointerEvent): boolean => hands.has(pointerId);

export const isPenNear = ({ timeStamp }: Event): boolean => timeStamp - penAt < rests;

/** Once for the page; before that there are no hands. */
export function watchHands(): void {
  if (watching) return;
  watching = true;
  const on = (type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'click', listen: (event: PointerEvent) => void) =>
    window.addEventListener(type, (event) => listen(event as PointerEvent), { capture: true });
  on('pointerdown', (event) => {
    if (event.pointerType === 'pen') takeForHands();
    if (event.pointerType !== 'touch') return;
    touches.add(event.pointerId);
    if (isPenNear(event)) hands.add(event.pointerId);
    else hands.delete(event.pointerId);
  });
  for (const type of ['pointerdown', 'pointermove', 'pointerup'] as const) {
    on(type, ({ pointerType, timeStamp }) => {
      if (pointerType === 'pen') penAt = timeStamp;
    });
  }
  for (const type of ['pointerup', 'pointercancel'] as const) on(type, ({ pointerId }) => touches.delete(pointerId));
  on('click', (event) => {
    if (!isHand(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
}

function takeForHands(): void {
  for (const touch of touches) {
    hands.add(touch);
    takeBackTouch(touch);
  }
}

/** What it has begun was not meant: it is a hand, or one of two fingers that enlarge. */
export function takeBackTouch(touch: number): void {
  for (const tell of onHand) tell(touch);
}

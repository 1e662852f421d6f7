/** Which passage is read: the one at a line across the window. It says so when another one comes there. */
import type { Passage } from './Passage';

/** From the line up and down, in heights of the window: passages that may be read soon follow the lesson. */
const nearby = 1;

export class ReadingLine {
  private readonly passages: readonly Passage[];
  private readonly tell: (passage: Passage, jumped: boolean) => void;
  private readonly at = new Set<Passage>();
  private line: IntersectionObserver | undefined;
  private now: Passage | undefined;

  /** `tell` is told of a passage, and whether it came right after its neighbour or, `jumped`, from elsewhere. */
  constructor(passages: readonly Passage[], tell: (passage: Passage, jumped: boolean) => void) {
    this.passages = passages;
    this.tell = tell;
    const of = new Map(passages.map((passage) => [passage.element as Element, passage]));
    const near = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const passage = of.get(target);
          if (passage) passage.isNear = isIntersecting;
        }
      },
      { rootMargin: `${nearby * 100}% 0px` },
    );
    for (const { element } of passages) near.observe(element);
  }

  /** The line lies so far down the window, 0…1. */
  lay(down: number): void {
    this.line?.disconnect();
    this.at.clear();
    const of = new Map(this.passages.map((passage) => [passage.element as Element, passage]));
    this.line = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const passage = of.get(target);
          if (!passage) continue;
          if (isIntersecting) this.at.add(passage);
          else this.at.delete(passage);
        }
        this.follow();
      },
      { rootMargin: `${-down * 100}% 0px ${(down - 1) * 100}% 0px` },
    );
    for (const { element } of this.passages) this.line.observe(element);
  }

  /** Somebody has been brought to a passage: it is no news when it comes to the line. */
  stand(passage: Passage): void {
    this.now?.element.classList.remove('is-read-now');
    passage.element.classList.add('is-read-now');
    this.now = passage;
  }

  private follow(): void {
    const numbers = [...this.at].map((passage) => this.passages.indexOf(passage));
    const passage = this.passages[Math.max(...numbers)];
    if (!passage || passage === this.now) return;
    const jumped = this.now === undefined || !this.areNeighbours(this.now, passage);
    this.stand(passage);
    this.tell(passage, jumped);
  }

  /** Folded ones stand between nobody. */
  private areNeighbours(...two: [Passage, Passage]): boolean {
    const [from, to] = two.map((passage) => this.passages.indexOf(passage)).sort((a, b) => a - b);
    return !this.passages.slice((from ?? 0) + 1, to).some(({ element }) => element.checkVisibility());
  }
}

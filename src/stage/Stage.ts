/** Owns the one renderer of the page. Draws the mounted scene when something has changed, and never otherwise. */
import 'pixi.js/mesh';
// Without it PixiJS would make functions from text, which the page's policy forbids.
import 'pixi.js/unsafe-eval';
import { Container, Matrix, Ticker, WebGLRenderer } from 'pixi.js';
import { isUndrawn, nextFrame } from '../scene/frames';
import type { Scene } from '../scene/Scene';
import type { Places } from '../theme/places';
import { atlas } from '../views/GlyphAtlas';
import { View } from '../views/View';
import { joinInk } from './joinInk';
import { type Lens, seenIn, sharpness, whole } from './lens';
import { drawPlainly } from './plainFigure';
import { boxOf, networksIn, readoutsIn, readoutsInDom, type StageBox, type StageReadout, toClient } from './readouts';

// The renderer would have a clock of Pixi's run in every frame, for a tidying that scenes do themselves: a page at rest is to cost nothing.
Ticker.system.autoStart = false;

/** What draws the stage: the graphics card, or nothing but a plain 2D figure. */
export type Graphics = 'webgl' | 'none';

export class Stage {
  /** Holds the canvas; as large as the stage in logical pixels. */
  readonly element: HTMLElement;
  graphics: Graphics = 'none';
  /** Called when it is known what draws the stage: at the start, and after the graphics were lost and replaced. */
  onGraphics: (graphics: Graphics) => void = () => {};
  /** Called after every frame: things that follow the stage (pens, handles) move now. */
  onFrame: () => void = () => {};
  /** Frames drawn so far. */
  frames = 0;
  private renderer: WebGLRenderer | undefined;
  private readonly root = new Container();
  private readonly plain = document.createElement('canvas');
  private scene: Scene | undefined;
  private places: Places;
  private resolution = 1;
  private lens: Lens = whole;
  private cancelFrame: (() => void) | undefined;

  constructor(element: HTMLElement, places: Places) {
    this.element = element;
    this.places = places;
    this.plain.className = 'plain-figure';
    this.plain.setAttribute('aria-hidden', 'true');
  }

  /** Starts the graphics. Where WebGL is refused the stage draws a plain 2D figure instead. */
  async start(): Promise<void> {
    const renderer = new WebGLRenderer();
    try {
      await renderer.init({
        width: this.places.width,
        height: this.places.height,
        resolution: this.resolution,
        autoDensity: true,
        antialias: false,
        // Transparent, over the page's own background.
        background: 0,
        backgroundAlpha: 0,
        skipExtensionImports: true,
        preferWebGLVersion: 2,
      });
    } catch {
      this.useGraphics('none');
      return;
    }
    if (!renderer.context.webGLVersion || renderer.context.webGLVersion < 2) {
      renderer.destroy();
      this.useGraphics('none');
      return;
    }
    this.renderer = renderer;
    const canvas = renderer.canvas as HTMLCanvasElement;
    canvas.setAttribute('aria-hidden', 'true');
    canvas.addEventListener('webglcontextlost', this.onLost);
    canvas.addEventListener('webglcontextrestored', this.onRestored);
    this.useGraphics('webgl');
    this.renderNow();
  }

  /** Puts a scene on stage. The one before is drawn under it until it is destroyed. */
  mount(scene: Scene): void {
    if (this.scene === scene) return;
    if (this.scene) this.scene.onChange = () => {};
    this.scene = scene;
    this.root.addChild(scene.root);
    scene.onChange = () => this.invalidate();
    this.invalidate();
  }

  /** For another size of window: logical size, and how many device pixels a logical pixel has. */
  resize(places: Places, resolution: number): void {
    const sharp = Math.min(4, Math.max(0.5, resolution));
    if (places === this.places && sharp === this.resolution) return;
    this.places = places;
    this.resolution = sharp;
    this.sharpenLetters();
    this.renderer?.resize(places.width, places.height, sharp);
    this.sizePlain();
    this.renderNow();
  }

  /** Shows a part of the stage, enlarged: what stands on it knows nothing of that. */
  look(lens: Lens): void {
    this.lens = lens;
    this.sharpenLetters();
    this.renderNow();
  }

  private sharpenLetters(): void {
    atlas.useResolution(this.resolution * sharpness(this.lens));
  }

  /** Another typeface is there. */
  useLetters(): void {
    atlas.clear();
    this.renderNow();
  }

  /** Asks for a frame. However many ask, one is drawn. */
  invalidate(): void {
    // One that was asked for before the window was covered may never come.
    if (this.cancelFrame && !isUndrawn()) return;
    this.cancelFrame?.();
    this.cancelFrame = nextFrame(() => this.renderNow());
  }

  /** Draws at once. */
  renderNow(): void {
    this.cancelFrame?.();
    this.cancelFrame = undefined;
    if (!this.scene) return;
    this.draw(this.root, this.lens);
    this.frames++;
    this.onFrame();
  }

  /** A picture of a scene as it stands, `width` pixels wide. Afterwards the stage shows again what it showed. */
  poster(scene: Scene, width: number): HTMLCanvasElement {
    const picture = document.createElement('canvas');
    picture.width = width;
    picture.height = Math.round((width * this.places.height) / this.places.width);
    const pen = picture.getContext('2d');
    if (!pen) return picture;
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(this.draw(scene.root), 0, 0, picture.width, picture.height);
    if (this.scene) this.draw(this.root, this.lens);
    return picture;
  }

  /** A scene as it stands, with every pixel the stage has, on white; and its numbers, in logical pixels. The stage is left with it. */
  printed(scene: Scene): { canvas: HTMLCanvasElement; numbers: StageReadout[] } {
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(this.places.width * this.resolution);
    canvas.height = Math.round(this.places.height * this.resolution);
    const pen = canvas.getContext('2d');
    const source = this.draw(scene.root);
    if (pen) {
      pen.fillStyle = 'white';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(source, 0, 0);
    }
    return { canvas, numbers: readoutsIn(scene.root, this.places) };
  }

  /** Remembers the size; what it returns brings it back. */
  keepSize(): () => void {
    const { places, resolution } = this;
    return () => this.resize(places, resolution);
  }

  /** Of all that stands on stage, a scene that is going included. */
  readouts(): StageReadout[] {
    const inPicture = readoutsIn(this.root, seenIn(this.lens, this.places)).map((readout) => ({
      ...readout,
      ...toClient(readout, this.places, this.element, this.lens),
    }));
    return [...inPicture, ...readoutsInDom(document)];
  }

  /** Names of the networks that are to be seen. */
  networks(): string[] {
    return networksIn(this.root, seenIn(this.lens, this.places));
  }

  /** Client rectangles of the views that stand on stage, by name. */
  views(): ({ name: string } & StageBox)[] {
    if (!this.scene) return [];
    return Object.entries(this.scene.script.views).flatMap(([name, view]) => {
      const box = view instanceof View ? boxOf(view, this.places, this.element, this.lens) : undefined;
      return box ? [{ name, ...box }] : [];
    });
  }

  /** Gives the canvas that it is drawn on. While a context is lost none is drawn with: Pixi would compile programs with it, and complain. */
  private draw(root: Container, lens = whole): HTMLCanvasElement {
    if (!this.renderer || this.renderer.context.isLost) return drawPlainly(this.plain, root, this.places, this.resolution, lens);
    const { generation } = atlas;
    prepare(root);
    if (atlas.generation !== generation) prepare(root); // a letter that found no room has cleared those painted before it
    atlas.upload();
    joinInk(root);
    this.renderer.render({ container: root, transform: new Matrix(lens.scale, 0, 0, lens.scale, lens.x, lens.y) });
    return this.renderer.canvas as HTMLCanvasElement;
  }

  private useGraphics(graphics: Graphics): void {
    this.graphics = graphics;
    this.element.replaceChildren(graphics === 'webgl' ? (this.renderer?.canvas as HTMLCanvasElement) : this.plain);
    this.sizePlain();
    this.onGraphics(graphics);
    this.invalidate();
  }

  private sizePlain(): void {
    this.plain.width = Math.round(this.places.width * this.resolution);
    this.plain.height = Math.round(this.places.height * this.resolution);
    this.plain.style.width = `${this.places.width}px`;
    this.plain.style.height = `${this.places.height}px`;
  }

  /** A lost context often comes back within a second. If not, a new renderer takes over the scene. */
  private readonly onLost = (event: Event): void => {
    event.preventDefault();
    const lost = this.renderer;
    window.setTimeout(() => {
      if (lost && lost === this.renderer && (lost.gl.isContextLost() || lost.context.isLost)) void this.replaceRenderer();
    }, 1000);
  };

  private readonly onRestored = (): void => {
    atlas.clear();
    this.invalidate();
  };

  private async replaceRenderer(): Promise<void> {
    const old = this.renderer?.canvas as HTMLCanvasElement;
    old.removeEventListener('webglcontextlost', this.onLost);
    old.removeEventListener('webglcontextrestored', this.onRestored);
    this.renderer = undefined;
    atlas.clear();
    await this.start();
  }
}

function prepare(container: Container): void {
  if (container instanceof View) container.prepare(atlas.generation);
  for (let i = 0; i < container.children.length; i++) prepare(container.children[i] as Container);
}

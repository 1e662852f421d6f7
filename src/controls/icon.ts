/** Signs for tools, of one set: Lucide. What they mean, the tool says. */
import {
  ArrowLeft,
  ArrowRight,
  BookOpen,
  CircleQuestionMark,
  Contrast,
  createElement,
  LayoutGrid,
  List,
  ListRestart,
  Maximize2,
  NotebookText,
  Palette,
  Pause,
  Play,
  Presentation,
  Printer,
  Redo2,
  RotateCw,
  Square,
  Undo2,
  Volume2,
  X,
  ZoomIn,
} from 'lucide';

const icons = {
  back: ArrowLeft,
  next: ArrowRight,
  play: Play,
  pause: Pause,
  replay: RotateCw,
  undo: Undo2,
  redo: Redo2,
  reset: ListRestart,
  overview: LayoutGrid,
  contents: List,
  notes: NotebookText,
  read: BookOpen,
  closer: ZoomIn,
  theme: Contrast,
  look: Palette,
  help: CircleQuestionMark,
  close: X,
  enlarge: Maximize2,
  present: Presentation,
  listen: Volume2,
  stop: Square,
  print: Printer,
};

export type IconName = keyof typeof icons;

/** As large as the letters beside it, and of their colour. */
export function icon(name: IconName): SVGElement {
  return createElement(icons[name], { class: 'icon', 'aria-hidden': 'true' });
}

/** The shape of a drawn eye: a ball seen from the side and a little from the front, its back wall covered with cells, rows and columns. */
import type { At } from '../../src/theme/places';

export interface Ball extends At {
  readonly radius: number;
}

const side = 28;
/** How far the cells reach round the back of the ball, from its middle; and how far it is turned towards us. */
const reach = (42 * Math.PI) / 180;
const turned = (60 * Math.PI) / 180;

export interface EyeCell extends At {
  readonly radius: number;
}

/** Where light comes in. */
export const pupilOf = ({ x, y, radius }: Ball): At => ({ x: x - radius * 0.97, y });

/** The cell for each pixel. As in every eye the picture stands on its head there, left and right exchanged. */
export function cellsOf(ball: Ball): EyeCell[] {
  return Array.from({ length: side * side }, (_, index) => {
    const along = (place: number) => (((place + 0.5) / side) * 2 - 1) * reach;
    const [across, down] = [along(index % side), -along(Math.floor(index / side))];
    const [back, near] = [Math.cos(down) * Math.cos(across), Math.cos(down) * Math.sin(across)];
    const spacing = (2 * reach * ball.radius) / side;
    const narrowed = Math.cos(down) * Math.abs(Math.sin(across) * Math.cos(turned) + Math.cos(across) * Math.sin(turned));
    return {
      x: ball.x + ball.radius * (back * Math.cos(turned) - near * Math.sin(turned)),
      y: ball.y + ball.radius * Math.sin(down),
      radius: spacing * 0.46 * Math.sqrt(Math.max(0.2, narrowed)),
    };
  });
}

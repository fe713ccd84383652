import type { Shape } from './shape.js';

/** As many shapes as are remembered: far more than a text has that is none of numbers alone. */
const MOST = 4096;

/** One value for all shapes that are alike: a text has a million passages, and a few dozen shapes. */
export class SharedShapes {
  private readonly known = new Map<string, Shape>();

  /** The first shape that was like this one. */
  sharedOf(shape: Shape): Shape {
    const key = Object.values(shape).join('\n');
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size < MOST) this.known.set(key, shape);
    return shape;
  }
}

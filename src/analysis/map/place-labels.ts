import type { NamedRegion } from './name-regions.ts';

/** A label, positioned by the middle of its text. */
export interface Label {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Vertical offsets to try, in line heights from the region's center. */
const STEPS = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];
/** Distance between a label and the edge of the picture. */
const MARGIN = 12;
/** Average width of a letter relative to the font size. */
const LETTER = 0.54;

/**
 * Places the names of regions where they touch neither a dot nor another name. Names without room are
 * omitted, those of small regions first.
 *
 * @param options.size font size
 * @param options.radius of the dots
 * @param options.upright whether the picture is rotated by 90 degrees, and its text rotated back
 */
export function placeLabels(
  regions: readonly Pick<NamedRegion, 'id' | 'name' | 'x' | 'y'>[],
  dots: readonly { readonly x: number; readonly y: number }[],
  options: {
    readonly width: number;
    readonly height: number;
    readonly size: number;
    readonly radius: number;
    readonly upright?: boolean;
  },
): Label[] {
  const { width, height, size, radius, upright = false } = options;
  const taken: Box[] = [];
  const labels: Label[] = [];
  for (const { id, name, x, y } of regions) {
    const long = (name.length * LETTER * size) / 2 + size * 0.3;
    const [halfX, halfY] = upright ? [size * 0.7, long] : [long, size * 0.7];
    const best = STEPS.flatMap((down) =>
      STEPS.map((across) => {
        const midX = clamp(x + across * size, halfX + MARGIN, width - halfX - MARGIN);
        const midY = clamp(y + down * size, halfY + MARGIN, height - halfY - MARGIN);
        const box = {
          left: midX - halfX,
          right: midX + halfX,
          top: midY - halfY,
          bottom: midY + halfY,
        };
        return { box, cost: Math.abs(down) + Math.abs(across) };
      }),
    )
      .sort((a, b) => a.cost - b.cost)
      .find(
        ({ box }) =>
          !taken.some((other) => overlap(box, other)) &&
          !dots.some(({ x: midX, y: midY }) =>
            overlap(box, {
              left: midX - radius,
              right: midX + radius,
              top: midY - radius,
              bottom: midY + radius,
            }),
          ),
      )?.box;
    if (best === undefined) continue;
    taken.push(best);
    labels.push({ id, name, x: (best.left + best.right) / 2, y: (best.top + best.bottom) / 2 });
  }
  return labels;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

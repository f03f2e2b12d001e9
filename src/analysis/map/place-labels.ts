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
const STEPS = [0, -1, 1, -2, 2, -3, 3, -4, 4];
/** Average width of a letter relative to the font size. */
const LETTER = 0.54;

/**
 * Places the names of regions where they cover as few dots as possible and no other name. Names
 * without room are omitted, those of small regions first.
 *
 * @param options.size font size
 * @param options.upright whether the picture is rotated by 90 degrees, and its text rotated back
 */
export function placeLabels(
  regions: readonly Pick<NamedRegion, 'id' | 'name' | 'x' | 'y'>[],
  dots: readonly { readonly x: number; readonly y: number }[],
  options: {
    readonly width: number;
    readonly height: number;
    readonly size: number;
    readonly upright?: boolean;
  },
): Label[] {
  const { width, height, size, upright = false } = options;
  const taken: Box[] = [];
  const labels: Label[] = [];
  for (const { id, name, x, y } of regions) {
    const long = (name.length * LETTER * size) / 2 + size * 0.3;
    const [halfX, halfY] = upright ? [size * 0.7, long] : [long, size * 0.7];
    const best = STEPS.flatMap((down) =>
      STEPS.map((across) => {
        const midX = clamp(x + across * size, halfX, width - halfX);
        const midY = clamp(y + down * size, halfY, height - halfY);
        const box = {
          left: midX - halfX,
          right: midX + halfX,
          top: midY - halfY,
          bottom: midY + halfY,
        };
        const hidden = dots.filter((dot) => isInside(dot, box)).length;
        return { box, cost: hidden + (Math.abs(down) + Math.abs(across)) / 20 };
      }),
    )
      .filter(({ box }) => !taken.some((other) => overlap(box, other)))
      .sort((a, b) => a.cost - b.cost)[0]?.box;
    if (best === undefined) continue;
    taken.push(best);
    labels.push({ id, name, x: (best.left + best.right) / 2, y: (best.top + best.bottom) / 2 });
  }
  return labels;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function isInside({ x, y }: { readonly x: number; readonly y: number }, box: Box): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

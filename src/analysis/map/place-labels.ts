import type { Point } from './find-hull.ts';
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

/** Offsets to try in both directions, in line heights from the region's centre. */
const STEPS = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];
/** Distance between the dots of a region and the edge of its hull. */
export const HULL_MARGIN = 16;
/** Distance between a label and the edge of the picture. */
const MARGIN = 12;
/** Average width of a letter relative to the font size. */
const LETTER = 0.54;

/**
 * Positions the names of regions where they touch neither a dot nor another name, nearest to their own
 * region: above or below its dots, otherwise as close to there as possible. Names without room are
 * omitted, those of small regions first.
 *
 * @param options.size font size
 * @param options.radius of the dots
 * @param options.upright whether the picture is rotated by 90 degrees, and its text rotated back
 */
export function placeLabels(
  regions: readonly (Pick<NamedRegion, 'id' | 'name' | 'x' | 'y'> & {
    /** Its dots; none on a map of clusters. */
    readonly members?: readonly Point[];
  })[],
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
  const territories = regions.map(({ x, y, members = [] }) =>
    members.length > 0 ? members : [{ x, y }],
  );
  const taken: Box[] = [];
  const labels: Label[] = [];
  for (const [at, { id, name, x, y, members = [] }] of regions.entries()) {
    const own = territories[at] ?? [];
    const long = (name.length * LETTER * size) / 2 + size * 0.3;
    const [halfX, halfY] = upright ? [size * 0.7, long] : [long, size * 0.7];
    // Positions along the axis that is vertical for the reader.
    const extent = own.map((dot) => dot[upright ? 'x' : 'y']);
    const room = members.length > 0 ? radius + HULL_MARGIN + size * 0.7 : 0;
    const anchors = [Math.min(...extent) - room, Math.max(...extent) + room];
    const best = anchors
      .flatMap((anchor, turn) =>
        STEPS.flatMap((down) =>
          STEPS.map((across) => {
            const [anchorX, anchorY] = upright ? [anchor, y] : [x, anchor];
            const midX = clamp(anchorX + across * size, halfX + MARGIN, width - halfX - MARGIN);
            const midY = clamp(anchorY + down * size, halfY + MARGIN, height - halfY - MARGIN);
            const box = {
              left: midX - halfX,
              right: midX + halfX,
              top: midY - halfY,
              bottom: midY + halfY,
            };
            const moved = Math.abs(midX - anchorX) + Math.abs(midY - anchorY);
            return { box, cost: moved / size + turn / 2 };
          }),
        ),
      )
      .sort((a, b) => a.cost - b.cost)
      .find(
        ({ box }) =>
          territories.every((other) => measureGap(box, other) >= measureGap(box, own)) &&
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

/** Squared distance of a label from the nearest of some points. */
function measureGap({ left, right, top, bottom }: Box, points: readonly Point[]): number {
  const gaps = points.map(({ x, y }) => {
    const [dx, dy] = [x - clamp(x, left, right), y - clamp(y, top, bottom)];
    return dx * dx + dy * dy;
  });
  return Math.min(...gaps);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Size of the map in position units, which are integers. */
export const WIDTH = 60_000;
export const HEIGHT = 38_400;

/** Proportion of papers on each side that may be outliers, which are moved to the edge. */
const OUTLIERS = 0.002;
const MARGIN = 0.025;

/** Scales positions to integers within `WIDTH` and `HEIGHT`, with the same factor for both axes. */
export function scalePositions(positions: Float64Array): Uint16Array {
  const [left, right] = findEnds(positions, 0);
  const [top, bottom] = findEnds(positions, 1);
  const room = 1 - 2 * MARGIN;
  const scale = Math.min(
    (WIDTH * room) / (right - left || 1),
    (HEIGHT * room) / (bottom - top || 1),
  );
  const scaleAll = (value: number, low: number, high: number, length: number): number => {
    const middle = (low + high) / 2;
    const scaled = Math.round(length / 2 + (value - middle) * scale);
    return Math.max(length * MARGIN, Math.min(length * (1 - MARGIN), scaled));
  };
  return Uint16Array.from(positions, (value, at) =>
    at % 2 === 0 ? scaleAll(value, left, right, WIDTH) : scaleAll(value, top, bottom, HEIGHT),
  );
}

function findEnds(positions: Float64Array, axis: 0 | 1): [number, number] {
  const values = positions.filter((_, at) => at % 2 === axis).sort();
  const skipped = Math.floor(values.length * OUTLIERS);
  return [values[skipped] ?? 0, values[values.length - 1 - skipped] ?? 0];
}

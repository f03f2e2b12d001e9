/** Side of a cell, in hundredths of the picture's units. */
const SIDE = 500;
const COLUMNS = 201;
const ROWS = 129;

/** A spatial index: a uniform grid. */
export interface SpatialIndex {
  /** The paper nearest to a position and within `reach`; undefined if there is none. */
  readonly findNearest: (x: number, y: number, reach: number) => number | undefined;
  /** Calls back for the papers of all cells that intersect a rectangle. */
  readonly forEachIn: (
    left: number,
    top: number,
    right: number,
    bottom: number,
    act: (paper: number) => void,
  ) => void;
}

/** @param positions x and y alternating */
export function createSpatialIndex(positions: Int32Array): SpatialIndex {
  const count = positions.length / 2;
  const cellOf = (paper: number): number =>
    toCell(positions[2 * paper + 1] ?? 0, ROWS) * COLUMNS +
    toCell(positions[2 * paper] ?? 0, COLUMNS);
  const starts = new Int32Array(COLUMNS * ROWS + 1);
  for (let paper = 0; paper < count; paper++) {
    const cell = cellOf(paper) + 1;
    starts[cell] = (starts[cell] ?? 0) + 1;
  }
  for (let cell = 1; cell < starts.length; cell++) {
    starts[cell] = (starts[cell] ?? 0) + (starts[cell - 1] ?? 0);
  }
  const next = starts.slice();
  const papers = new Int32Array(count);
  for (let paper = 0; paper < count; paper++) {
    const cell = cellOf(paper);
    const slot = next[cell] ?? 0;
    next[cell] = slot + 1;
    papers[slot] = paper;
  }

  const forEachIn: SpatialIndex['forEachIn'] = (left, top, right, bottom, act) => {
    for (let row = toCell(top, ROWS); row <= toCell(bottom, ROWS); row++) {
      const from = starts[row * COLUMNS + toCell(left, COLUMNS)] ?? 0;
      const to = starts[row * COLUMNS + toCell(right, COLUMNS) + 1] ?? 0;
      for (let slot = from; slot < to; slot++) act(papers[slot] ?? 0);
    }
  };

  return {
    forEachIn,
    findNearest(x, y, reach) {
      let nearest: number | undefined;
      let minDistance = reach * reach;
      forEachIn(x - reach, y - reach, x + reach, y + reach, (paper) => {
        const [dx, dy] = [(positions[2 * paper] ?? 0) - x, (positions[2 * paper + 1] ?? 0) - y];
        const distance = dx * dx + dy * dy;
        if (distance <= minDistance) [nearest, minDistance] = [paper, distance];
      });
      return nearest;
    },
  };
}

function toCell(value: number, cells: number): number {
  return Math.max(0, Math.min(cells - 1, Math.floor(value / SIDE)));
}

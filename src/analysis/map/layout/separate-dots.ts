import { HEIGHT, WIDTH } from './scale-positions.ts';

/** Maximum proportion of the plane covered by dots with their margins. */
const MAX_COVERAGE = 0.42;
const WIDEST = 2700;
const ROUNDS = 60;
/** Minimum distance from the edges of the plane, which has room for a hull. */
const EDGE = 1800;

/** Minimum distance of dots, if there is room. */
export function getPitch(count: number): number {
  return Math.min(WIDEST, Math.sqrt((WIDTH * HEIGHT * MAX_COVERAGE) / Math.max(1, count)));
}

/** Moves overlapping dots apart in small steps, and back from the edges. */
export function separateDots(positions: Uint16Array): Uint16Array {
  const count = positions.length / 2;
  const pitch = getPitch(count);
  let now = Float64Array.from(positions);
  for (let round = 0; round < ROUNDS; round++) {
    const cells = new Map<number, number[]>();
    const columns = Math.ceil(WIDTH / pitch) + 3;
    const cellOf = (x: number, y: number): number =>
      (Math.floor(y / pitch) + 1) * columns + Math.floor(x / pitch) + 1;
    for (let dot = 0; dot < count; dot++) {
      const cell = cellOf(now[2 * dot] ?? 0, now[2 * dot + 1] ?? 0);
      const occupants = cells.get(cell);
      if (occupants) occupants.push(dot);
      else cells.set(cell, [dot]);
    }
    const moved = now.slice();
    for (let dot = 0; dot < count; dot++) {
      const [x, y] = [now[2 * dot] ?? 0, now[2 * dot + 1] ?? 0];
      const cell = cellOf(x, y);
      for (const row of [-columns, 0, columns]) {
        for (const column of [-1, 0, 1]) {
          for (const other of cells.get(cell + row + column) ?? []) {
            if (other === dot) continue;
            const [dx, dy] = [x - (now[2 * other] ?? 0), y - (now[2 * other + 1] ?? 0)];
            const distance = Math.sqrt(dx * dx + dy * dy);
            if (distance >= pitch) continue;
            // Dots at the same position move apart horizontally, by their order.
            const away = (pitch - distance) / 2.2 / (distance || 1);
            moved[2 * dot] = (moved[2 * dot] ?? 0) + (distance === 0 ? dot - other : dx * away);
            moved[2 * dot + 1] = (moved[2 * dot + 1] ?? 0) + dy * away;
          }
        }
      }
    }
    now = moved.map((value, at) =>
      Math.max(EDGE, Math.min((at % 2 === 0 ? WIDTH : HEIGHT) - EDGE, value)),
    );
  }
  return Uint16Array.from(now, Math.round);
}

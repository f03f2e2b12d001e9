import { hashText } from './hash-text.ts';
import type { Graph } from './create-graph.ts';

const ROUNDS = 60;

/**
 * Initial positions: each paper starts at a position that depends on its id, and moves halfway to
 * the centre of its neighbours in each iteration. Similar papers end up close together, and no
 * single paper affects the layout as a whole.
 *
 * @returns x and y alternating, from −1 to 1, both distributed evenly
 */
export function createStartPlaces(ids: readonly string[], graph: Graph): Float64Array {
  const { count, starts, others, pulls } = graph;
  let places = Float64Array.from({ length: count * 2 }, (_, at) =>
    hashText(ids[at >> 1] ?? '', at & 1),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const moved = new Float64Array(count * 2);
    for (let place = 0; place < count; place++) {
      let [x, y, sum] = [0, 0, 0];
      for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
        const other = others[at] ?? 0;
        const pull = pulls[at] ?? 0;
        x += pull * (places[2 * other] ?? 0);
        y += pull * (places[2 * other + 1] ?? 0);
        sum += pull;
      }
      const [ownX, ownY] = [places[2 * place] ?? 0, places[2 * place + 1] ?? 0];
      moved[2 * place] = sum === 0 ? ownX : (ownX + x / sum) / 2;
      moved[2 * place + 1] = sum === 0 ? ownY : (ownY + y / sum) / 2;
    }
    places = moved;
  }
  turnApart(places);
  spread(places, 0);
  spread(places, 1);
  return places;
}

/** Makes the second coordinate uncorrelated with the first. */
function turnApart(places: Float64Array): void {
  let [xx, xy] = [0, 0];
  for (let at = 0; at < places.length; at += 2) {
    const [x, y] = [places[at] ?? 0, places[at + 1] ?? 0];
    xx += x * x;
    xy += x * y;
  }
  const share = xx === 0 ? 0 : xy / xx;
  for (let at = 0; at < places.length; at += 2) {
    places[at + 1] = (places[at + 1] ?? 0) - share * (places[at] ?? 0);
  }
}

/** Replaces a coordinate with its rank, so that outliers don't take all the space. */
function spread(places: Float64Array, axis: 0 | 1): void {
  const count = places.length / 2;
  const order = Int32Array.from({ length: count }, (_, place) => place);
  order.sort((a, b) => (places[2 * a + axis] ?? 0) - (places[2 * b + axis] ?? 0) || a - b);
  order.forEach((place, rank) => {
    places[2 * place + axis] = (2 * rank + 1) / count - 1;
  });
}

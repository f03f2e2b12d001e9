/**
 * Finds the papers nearest to one, nearest first, by exhaustive search.
 *
 * @param places x and y alternating
 */
export function findNearest(places: ArrayLike<number>, paper: number, count: number): number[] {
  const nearest: { readonly place: number; readonly distance: number }[] = [];
  for (let place = 0; 2 * place < places.length; place++) {
    if (place === paper) continue;
    const dx = (places[2 * place] ?? 0) - (places[2 * paper] ?? 0);
    const dy = (places[2 * place + 1] ?? 0) - (places[2 * paper + 1] ?? 0);
    const distance = dx * dx + dy * dy;
    if (nearest.length === count && distance >= (nearest.at(-1)?.distance ?? 0)) continue;
    const at = nearest.findIndex((other) => other.distance > distance);
    nearest.splice(at === -1 ? nearest.length : at, 0, { place, distance });
    nearest.length = Math.min(nearest.length, count);
  }
  return nearest.map(({ place }) => place);
}

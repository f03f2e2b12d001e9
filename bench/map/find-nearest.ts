/**
 * Finds the papers nearest to one, nearest first, by exhaustive search.
 *
 * @param positions x and y alternating
 */
export function findNearest(positions: ArrayLike<number>, paper: number, count: number): number[] {
  const nearest: { readonly other: number; readonly distance: number }[] = [];
  for (let other = 0; 2 * other < positions.length; other++) {
    if (other === paper) continue;
    const dx = (positions[2 * other] ?? 0) - (positions[2 * paper] ?? 0);
    const dy = (positions[2 * other + 1] ?? 0) - (positions[2 * paper + 1] ?? 0);
    const distance = dx * dx + dy * dy;
    if (nearest.length === count && distance >= (nearest.at(-1)?.distance ?? 0)) continue;
    const at = nearest.findIndex((other) => other.distance > distance);
    nearest.splice(at === -1 ? nearest.length : at, 0, { other, distance });
    nearest.length = Math.min(nearest.length, count);
  }
  return nearest.map(({ other }) => other);
}

// oxlint-disable-next-line oxc/approx-constant -- `Math.LN2` may differ between machines
const LN_2 = 0.6931471805599453;
const TERMS = 14;

/**
 * Computes the natural logarithm of a positive number with additions, multiplications and divisions
 * only, which give the same result on every machine; the last bits of `Math.log` may differ.
 */
export function logarithm(value: number): number {
  let rest = value;
  let twos = 0;
  for (; rest > 1.5; rest /= 2) twos++;
  for (; rest < 0.75; rest *= 2) twos--;
  // ln x = 2 · artanh((x − 1) / (x + 1))
  const ratio = (rest - 1) / (rest + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let term = TERMS; term >= 0; term--) sum = sum * square + 1 / (2 * term + 1);
  return 2 * ratio * sum + twos * LN_2;
}

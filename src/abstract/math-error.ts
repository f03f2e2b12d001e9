/** A formula that cannot be shown as math; the message says why, for the maintainer. */
export class MathError extends Error {
  override readonly name = 'MathError';
}

/** A formula that cannot be rendered as math; the message explains why. */
export class MathError extends Error {
  override readonly name = 'MathError';
}

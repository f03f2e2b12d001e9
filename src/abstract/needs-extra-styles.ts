/** Classes and letters that `math-extra.css` styles. */
const EXTRA =
  /<mtable|tml-(?:box|hat|tilde)|[\u{1d468}-\u{1d49b}\u{1d4b6}-\u{1d537}\u{1d552}-\u{1d6e1}\u{1d71c}-\u{1d7cb}\u{1d7d8}-\u{1d7ff}]/u;

/** Whether the formulas in an HTML fragment need `math-extra.css`. */
export function needsExtraStyles(html: string): boolean {
  return EXTRA.test(html);
}

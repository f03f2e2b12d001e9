import { text } from '#text';
import type { Card } from './card.ts';
import type { Setter } from './set-text.ts';
import { wrapCut, wrapText } from './wrap-text.ts';

/**
 * Authors in at most two lines, or a text.
 *
 * @param lines of a text, at most
 * @param width of a line, in the setter's pixels
 * @param comma what stands between two names
 */
export function layBody(
  card: Pick<Card, 'authors' | 'text'>,
  names: Pick<Setter, 'measure' | 'canDraw'>,
  {
    width,
    comma,
    lines: most,
  }: { readonly width: number; readonly comma: string; readonly lines: number },
): readonly string[] {
  if (card.authors.length === 0) {
    if (most === 0 || card.text === '' || !names.canDraw(card.text)) return [];
    return (
      wrapText(card.text, width, most, names.measure) ??
      wrapCut(card.text, width, most, names.measure)
    );
  }
  const undrawable = card.authors.findIndex((name) => !names.canDraw(name));
  const drawable = undrawable === -1 ? card.authors.length : undrawable;
  for (let shown = drawable; shown >= 1; shown -= 1) {
    const left = card.authors.length - shown;
    const first = card.authors.slice(0, shown).join(comma);
    const lines = wrapText(left === 0 ? first : text.andMore(first, left), width, 2, names.measure);
    if (lines) return lines;
  }
  // The first name cannot be drawn, or is wider than the card.
  if (drawable === 0)
    return card.authors.length === 1 ? [] : [text.countAuthors(card.authors.length)];
  return wrapCut(card.authors.join(comma), width, 2, names.measure);
}

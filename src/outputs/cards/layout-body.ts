import { text } from '#text';
import type { Card } from './card.ts';
import type { Typesetter } from './typesetter.ts';
import { wrapAndTruncate, wrapText } from './wrap-text.ts';

/**
 * Authors in at most two lines, or a text.
 *
 * @param lines maximum number of lines of a text
 * @param width of a line, in the setter's pixels
 * @param comma separator between two names
 */
export function layoutBody(
  card: Pick<Card, 'authors' | 'text'>,
  typesetter: Pick<Typesetter, 'measure' | 'canDraw'>,
  {
    width,
    comma,
    lines: maxLines,
  }: { readonly width: number; readonly comma: string; readonly lines: number },
): readonly string[] {
  if (card.authors.length === 0) {
    if (maxLines === 0 || card.text === '' || !typesetter.canDraw(card.text)) return [];
    return (
      wrapText(card.text, width, maxLines, typesetter.measure) ??
      wrapAndTruncate(card.text, width, maxLines, typesetter.measure)
    );
  }
  const undrawable = card.authors.findIndex((name) => !typesetter.canDraw(name));
  const drawable = undrawable === -1 ? card.authors.length : undrawable;
  for (let shown = drawable; shown >= 1; shown -= 1) {
    const hidden = card.authors.length - shown;
    const first = card.authors.slice(0, shown).join(comma);
    const lines = wrapText(
      hidden === 0 ? first : text.andMore(first, hidden),
      width,
      2,
      typesetter.measure,
    );
    if (lines) return lines;
  }
  // The first name cannot be drawn, or is wider than the card.
  if (drawable === 0)
    return card.authors.length === 1 ? [] : [text.countAuthors(card.authors.length)];
  return wrapAndTruncate(card.authors.join(comma), width, 2, typesetter.measure);
}

import de from '../../src/site/text/languages/de.ts';
import en from '../../src/site/text/languages/en.ts';

type Part = string | ((...given: never[]) => string) | { readonly [name: string]: Part };

/** Placeholder for values in messages, including numbers. */
const PLACEHOLDER = '⁂';

/** Texts that only English has: parts of its messages that do not occur in German. */
export function listEnglishWords(): readonly string[] {
  const german = new Set(listPieces(de));
  return [...new Set(listPieces(en))].filter((piece) => piece.length > 3 && !german.has(piece));
}

/** The texts of messages, without inserted values. */
function listPieces(part: Part): readonly string[] {
  if (typeof part === 'object') return Object.values(part).flatMap(listPieces);
  const message =
    typeof part === 'string'
      ? part
      : part(...(Array<string>(part.length).fill(PLACEHOLDER) as never[]));
  return message
    .split(/⁂|\{\w+\}|<\/?\w+>/)
    .map((piece) => piece.replace(/^[\s.,:;]+|[\s.,:;]+$/g, ''))
    .filter((piece) => /\p{L}/u.test(piece));
}

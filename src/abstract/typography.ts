/** Typography for pages; exports keep the original characters. */

/** Longer compounds may break at their hyphens, or they would not fit on a phone. */
const MAX_COMPOUND = 18;

const APOSTROPHE = /(?<=\p{Script=Latin})'(?=\p{Script=Latin})/gu;
/** A quotation with marks that cannot be inches or seconds. */
const QUOTATION = /(?<=^|[\s([–—])"(?=[^\s"])([^"]*[^\s"\d])"(?=$|[\s)\].,;:!?–—])/g;
const COMPOUND = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;
const TAG = /(<[^<>]*>)/;

/**
 * Replaces straight apostrophes and quotation marks with curly ones if unambiguous: apostrophes
 * between Latin letters, and, in English, double quotation marks that are all paired.
 *
 * @param language of the text, such as `en` or `en-GB`
 */
export function curlQuotes(text: string, language = ''): string {
  const curled = text.replace(APOSTROPHE, '’');
  if (!/^en\b/.test(language)) return curled;
  const quoted = curled.replace(QUOTATION, '“$1”');
  return quoted.includes('"') ? curled : quoted;
}

/**
 * Wraps compounds such as "Language-Video" in HTML to prevent line breaks within them. Formulas and
 * code are not changed.
 */
export function keepCompounds(html: string): string {
  let depth = 0;
  return html
    .split(TAG)
    .map((part) => {
      if (/^<(?:math|code)\b/.test(part)) depth += 1;
      if (/^<\/(?:math|code)>/.test(part)) depth -= 1;
      return part.startsWith('<') || depth > 0 ? part : part.replace(COMPOUND, wrapCompound);
    })
    .join('');
}

/** Finds the compounds in a text that `keepCompounds` would wrap, with the offsets of their ends. */
export function findCompounds(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(COMPOUND)]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter(({ start, end }) => end - start <= MAX_COMPOUND);
}

function wrapCompound(compound: string): string {
  return compound.length > MAX_COMPOUND ? compound : `<span class="whole">${compound}</span>`;
}

/**
 * Marks sentences in the HTML of paragraphs. Sentences with math, links or emphasis are not found.
 *
 * @param sentences as HTML; the mark of the first one has the id `result-1`
 * @returns the paragraphs, and the ids of the marks in the order of the sentences
 */
export function markSentences(paragraphs: readonly string[], sentences: readonly string[]) {
  const marked = [...paragraphs];
  const ids = sentences.map((sentence, index) => {
    const id = `result-${index + 1}`;
    const at = marked.findIndex((paragraph) => paragraph.includes(sentence));
    if (at === -1) return undefined;
    marked[at] =
      marked[at]?.replace(sentence, () => `<mark id="${id}" class="result">${sentence}</mark>`) ??
      '';
    return id;
  });
  return { paragraphs: marked, ids };
}

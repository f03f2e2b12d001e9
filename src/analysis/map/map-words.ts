import { chooseForm } from '../../catalogue/choose-form.ts';
import { parseLine } from '../related/records.ts';

/** The most characteristic words of papers, numbered. */
export interface PaperWords {
  /** Stems of each word. */
  readonly keys: readonly string[];
  /** The most frequent form of each word. */
  readonly forms: readonly string[];
  /** For each paper the numbers of its words, most characteristic first. */
  readonly byPaper: readonly Uint32Array[];
}

/**
 * Words of a single paper are omitted.
 *
 * @param keywordLines the characteristic words of each paper, as in `SimilarPapers`
 */
export function createPaperWords(keywordLines: readonly string[]): PaperWords {
  const spread = new Map<string, number>();
  const read = (lines: string) => (lines === '' ? [] : lines.split('\n').map(parseLine));
  for (const lines of keywordLines) {
    for (const { key } of read(lines)) spread.set(key, (spread.get(key) ?? 0) + 1);
  }
  const numbers = new Map<string, number>();
  const written: Map<string, number>[] = [];
  const byPaper = keywordLines.map((lines) =>
    Uint32Array.from(
      read(lines).flatMap(({ key, surface, count }) => {
        if ((spread.get(key) ?? 0) < 2) return [];
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        const forms = (written[number] ??= new Map<string, number>());
        forms.set(surface, (forms.get(surface) ?? 0) + count);
        return [number];
      }),
    ),
  );
  return { keys: [...numbers.keys()], forms: written.map(chooseForm), byPaper };
}

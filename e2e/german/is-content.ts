import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import de from '../../src/site/text/languages/de.ts';
import { GERMAN } from '../sites/sites.ts';

/**
 * Texts that are the same in both languages and not in the collection; tests search for two of
 * them.
 */
const NAMES =
  /^(Offprint|BibTeX|RIS|CSL-JSON|APA|Chicago|IEEE|MLA|Vancouver|Markdown|Atom|JSON Feed|arXiv|DOI|[ABCD]|\w+:\w+|\p{L}+ OR \p{L}+|\p{L}+\*|papers\.json|April|August|September|November|Jan|Feb|Apr|Jun|Jul|Aug|Sep|Nov|long-title|no-such-paper|https?:\/\/\S+)$/u;

const collection = fold(readAll(GERMAN.content));
const german = new Set(listTexts(de));

/**
 * Whether words occur in the collection, which is in one language, or are the same in German and
 * English messages.
 */
export function isContent(words: string): boolean {
  const parts = words
    .split(/ · |, |: | \(|\)|[„“”"]/)
    .map((part) => part.replace(/^[\d.,\s–%×+-]+|[\d.,\s–%×…]+$/g, '').trim())
    .filter((part) => /\p{L}/u.test(part));
  return parts.every(
    (part) =>
      part.length < 2 || NAMES.test(part) || german.has(part) || collection.includes(fold(part)),
  );
}

function listTexts(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(listTexts) : [];
}

function readAll(path: string): string {
  if (!statSync(path).isDirectory()) return readFileSync(path, 'utf8');
  return readdirSync(path)
    .map((name) => readAll(join(path, name)))
    .join('\n');
}

function fold(words: string): string {
  return words.toLowerCase().replace(/[\s"“”'’\\]+/g, ' ');
}

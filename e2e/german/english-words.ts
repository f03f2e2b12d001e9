import de from '../../src/site/text/languages/de.ts';
import en from '../../src/site/text/languages/en.ts';

type Part = string | ((...values: never[]) => string) | { readonly [name: string]: Part };

/** Placeholder for values in messages, including numbers. */
const PLACEHOLDER = '⁂';

/** Parts of English messages that do not occur in German ones. */
export function listEnglishWords(): readonly string[] {
  const german = new Set(listFragments(de));
  return [...new Set(listFragments(en))].filter(
    (fragment) => fragment.length > 3 && !german.has(fragment),
  );
}

/** The texts of messages, without inserted values. */
function listFragments(part: Part): readonly string[] {
  if (typeof part === 'object') return Object.values(part).flatMap(listFragments);
  const message =
    typeof part === 'string'
      ? part
      : part(...(Array<string>(part.length).fill(PLACEHOLDER) as never[]));
  return message
    .split(/⁂|\{\w+\}|<\/?\w+>/)
    .map((fragment) => fragment.replace(/^[\s.,:;]+|[\s.,:;]+$/g, ''))
    .filter((fragment) => /\p{L}/u.test(fragment));
}

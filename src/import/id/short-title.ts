import { COMMON, MEANS_OPENINGS, OPENINGS, PREPOSITIONS } from './title-words.ts';
import { slugWords } from './slug-words.ts';

/** Maximum lengths of an id, and of a phrase that replaces a whole title. */
const MAX_LENGTH = 42;
const MAX_PHRASE_LENGTH = 36;

/**
 * The part of a title that names the paper, as a slug. Empty if the title has no Latin letter or
 * digit.
 *
 * 1. A name of at most three words before a colon: `MiniLM: …` becomes `minilm`.
 * 2. An acronym before the colon that is spelled out after it: `… with NERO: Non-Equivariance …`.
 * 3. Otherwise the first phrase, up to a preposition, without a generic opening. Phrases are added
 *    until there are three words, at least one of them uncommon in titles.
 */
export function shortTitle(title: string): string {
  const [head = '', ...rest] = title.split(/(?<=[^\s]{2}):\s+|\?\s+|(?<!\s)\s+[–—-]{1,3}\s+/);
  const tail = rest.join(' ');
  const acronym = tail && findAcronym(head, tail);
  if (acronym) return slug(acronym);
  const name = head.trim().replace(/^(?:the|an?)\s+/i, '');
  if (tail && name.split(/\s+/).length <= 3 && !isCommon(name) && slug(name)) return slug(name);
  const distinctive = [head, tail].find((part) => part && slug(part) && !isCommon(part)) ?? title;
  return cut(slug(mainPhrase(distinctive)));
}

/** `NERO` in "Evaluating Models with NERO" if "Non-Equivariance Revealed on Orbits" follows. */
function findAcronym(head: string, tail: string): string | undefined {
  const last = /\b[A-Z]{3,}$/.exec(head)?.[0];
  const initials = tail
    .split(/[\s-]+/)
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word[0])
    .join('');
  return last && initials.startsWith(last) ? last : undefined;
}

function mainPhrase(text: string): string {
  const phrases = splitPhrases(dropOpening(text));
  let result = '';
  for (const phrase of phrases) {
    const longer = `${result} ${phrase}`.trim();
    if (result && slug(longer).length > MAX_LENGTH) {
      return isPair(result) ? result : lastWords(phrase) || result;
    }
    result = longer;
    if (isDistinctive(result)) return result;
  }
  return result;
}

function dropOpening(text: string): string {
  let words = text.trim().split(/\s+/);
  if (MEANS_OPENINGS.has(words[0]?.toLowerCase() ?? '') && text.includes(' for ')) {
    return text.slice(text.indexOf(' for ') + ' for '.length);
  }
  while (words.length > 2 && OPENINGS.has(words[0]?.toLowerCase() ?? '')) words = words.slice(1);
  return words.join(' ');
}

/** `Scaling Laws in Patchification` → `Scaling Laws`, `in Patchification`. */
function splitPhrases(text: string): string[] {
  const phrases: string[][] = [[]];
  for (const word of text.split(/\s+/)) {
    if (PREPOSITIONS.has(word.toLowerCase()) && phrases.at(-1)?.length) phrases.push([]);
    phrases.at(-1)?.push(word);
  }
  return phrases.map((words) => words.join(' '));
}

/** Shortens a phrase that replaces the whole title: without its preposition, keeping the last words. */
function lastWords(phrase: string): string {
  const words = phrase.split(/\s+/).slice(1);
  const end = words.findIndex((word) => word.toLowerCase() === 'and');
  let result =
    slug(words.join(' ')).length > MAX_PHRASE_LENGTH && end > 0 ? words.slice(0, end) : words;
  if (slug(result.join(' ')).length > MAX_PHRASE_LENGTH) result = result.slice(-4);
  return result.length > 1 ? result.join(' ') : '';
}

function isDistinctive(text: string): boolean {
  const parts = slug(text).split('-').length;
  const hasCoinedName = text.split(/\s+/).some((word) => /[a-z][A-Z]|[A-Z]{2}|\d/.test(word));
  return (parts > 2 || (parts > 1 && hasCoinedName)) && !isCommon(text);
}

/** Two words or more, at least one uncommon: `kernelized-attention`, not `scaling-laws`. */
function isPair(text: string): boolean {
  return slug(text).includes('-') && !isCommon(text);
}

function isCommon(text: string): boolean {
  return slug(text)
    .split('-')
    .every((word) => COMMON.has(word));
}

function slug(text: string): string {
  return slugWords(text)
    .filter((word, index) => !(word === 'a' || word === 'an' || (index === 0 && word === 'the')))
    .join('-');
}

/** Cuts an id to {@link MAX_LENGTH} at a word boundary, without prepositions at the end. */
function cut(id: string): string {
  if (id.length <= MAX_LENGTH) return id;
  const words = id
    .slice(0, MAX_LENGTH + 1)
    .split('-')
    .slice(0, -1);
  while (
    words.length > 1 &&
    /^(?:and|or|the|to)$|^(?:in|of|on|for|with|via)$/.test(words.at(-1) ?? '')
  ) {
    words.pop();
  }
  return words.join('-') || id.slice(0, MAX_LENGTH);
}

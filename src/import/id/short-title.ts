import { COMMON, MEANS, OPENINGS, PREPOSITIONS } from './title-words.ts';
import { slugWords } from './slug-words.ts';

/** Longest id that still reads at a glance, and longest phrase that stands for a whole title. */
const MAX_LENGTH = 42;
const MAX_PHRASE = 36;

/**
 * The part of a title by which people call the paper, as a slug; empty when the title has no Latin
 * letter or digit.
 *
 * 1. The name before a colon, of at most three words: `MiniLM: …` is `minilm`.
 * 2. An acronym before the colon that the rest spells out: `… with NERO: Non-Equivariance …`.
 * 3. Else the first phrase, up to a preposition, without an opening that says nothing; more phrases
 *    until it has three words of which one is not common to all titles.
 */
export function shortTitle(title: string): string {
  const [head = '', ...rest] = title.split(/(?<=[^\s]{2}):\s+|\?\s+|(?<!\s)\s+[–—-]{1,3}\s+/);
  const tail = rest.join(' ');
  const acronym = tail && findAcronym(head, tail);
  if (acronym) return slug(acronym);
  const name = head.trim().replace(/^(?:the|an?)\s+/i, '');
  if (tail && name.split(/\s+/).length <= 3 && !isCommon(name) && slug(name)) return slug(name);
  const telling = [head, tail].find((part) => part && slug(part) && !isCommon(part)) ?? title;
  return cut(slug(mainPhrase(telling)));
}

/** `NERO` of "Evaluating Models with NERO", when "Non-Equivariance Revealed on Orbits" follows. */
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
  let taken = '';
  for (const phrase of phrases) {
    const longer = `${taken} ${phrase}`.trim();
    if (taken && slug(longer).length > MAX_LENGTH) {
      return isPair(taken) ? taken : lastWords(phrase) || taken;
    }
    taken = longer;
    if (isTelling(taken)) return taken;
  }
  return taken;
}

function dropOpening(text: string): string {
  let words = text.trim().split(/\s+/);
  if (MEANS.has(words[0]?.toLowerCase() ?? '') && text.includes(' for ')) {
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

/** Where a phrase stands for the whole title: without its preposition, its noun kept at the end. */
function lastWords(phrase: string): string {
  const words = phrase.split(/\s+/).slice(1);
  const end = words.findIndex((word) => word.toLowerCase() === 'and');
  let kept = slug(words.join(' ')).length > MAX_PHRASE && end > 0 ? words.slice(0, end) : words;
  if (slug(kept.join(' ')).length > MAX_PHRASE) kept = kept.slice(-4);
  return kept.length > 1 ? kept.join(' ') : '';
}

function isTelling(text: string): boolean {
  const parts = slug(text).split('-').length;
  const isCoined = text.split(/\s+/).some((word) => /[a-z][A-Z]|[A-Z]{2}|\d/.test(word));
  return (parts > 2 || (parts > 1 && isCoined)) && !isCommon(text);
}

/** Two words or more of which one is a paper's own: `kernelized-attention`, not `scaling-laws`. */
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

/** At most {@link MAX_LENGTH} letters, at the end of a word that may end a phrase. */
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

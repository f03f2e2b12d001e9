const SUFFIX = /^(?:jr|sr|[ivx]{2,4}|iv|v|[2-5](?:nd|rd|th))\.?$/i;
/** Initials with or without dots: `K.R.`, `K. R.`, `KR`, `J.-P.` */
const INITIALS = /^(?:\p{Lu}\p{M}*\.?[\s-]?){1,5}$/u;
/** A family name followed by initials, as Vancouver style writes it: `de la Cruz MA`. */
const FAMILY_INITIALS =
  /^((?:(?:\p{Ll}[\p{L}\p{M}’']*|\p{Lu}[\p{L}\p{M}’'-]+)\s)+)(\p{Lu}{1,3}|(?:\p{Lu}\.[\s-]?){1,3})$/u;
const SHORTENED = /^(?:others|(?:et|u)\.?\s?al\.?|and others)$/i;

/** Separators that occur in no name, including those of Chinese and Japanese. */
const STRONG = /[;；|\n、，]|\s[/·•](?=\s)/;

/** Text that may follow a name: a separator, a conjunction or the end. */
const AFTER_NAME = String.raw`(?=\s*(?:[,;；|/&、，\n]|(?:and|und|et)\s|$))`;
/** An affiliation or an address after a name: `(Lamp University)`, `<a@lamps.example>`. */
const ADDITION = new RegExp(
  String.raw`\s?(?:\([^()\n]{0,300}\)|<[^<>\s]{0,200}>)[*†‡§¶]?${AFTER_NAME}`,
  'gu',
);
/** Marks of affiliations after a name: `Lee1,2`, `Lee¹*`. */
const MARKS = new RegExp(
  String.raw`(?<=\p{L}\.?)(?:[¹²³⁰-⁹*†‡§¶]|(?<=\p{Ll})\d{1,2}(?:,\d{1,2})*){1,6}${AFTER_NAME}`,
  'gu',
);
/** Academic titles before a name, and degrees after it. */
const TITLE =
  /(?<![\p{L}\d.])(?:(?:Univ\.-)?(?:Prof|Dr|Dipl|PD|Priv\.-Doz)\.(?:-\p{Lu}\p{Ll}{1,6}\.)?\s?(?:(?:med|rer|nat|phil|h|c|hc|habil)\.\s?){0,4}){1,3}(?=\p{Lu})/gu;
const DEGREE = new RegExp(
  String.raw`,\s?(?:Ph\.?\s?D\.?|M\.?D\.|(?:M|B)\.?Sc\.?|MSc|BSc|Dr)${AFTER_NAME}`,
  'gu',
);

interface SplitNames {
  /** `Family, Given`, `Family, Given, Suffix`, or the name in another form. */
  readonly names: readonly string[];
  /** Whether the text says that more authors exist ("et al."). */
  readonly isShortened: boolean;
}

/**
 * Splits a text of several authors, without affiliations in parentheses, marks of affiliations and
 * academic titles. Separators are semicolons, `|`, line breaks and others that occur in no name,
 * otherwise "and" and "&", otherwise commas: between full names (`Nora Example, Kai Sample`),
 * between a family name and its initials (`Example, N., Sample, K.R.`), or after initials (`Example
 * N, Sample KR`).
 */
export function splitNames(source: string): SplitNames {
  const text = removeAdditions(source.replace(/[^\S\n]+/g, ' '));
  const strong = splitAt(text, STRONG);
  const parts = strong.length > 1 ? strong : splitAt(text, /,? (?:and|und|et|&) (?!al\b)/i);
  const isDelimited = strong.length > 1;
  const names = parts.flatMap((part) => (isDelimited ? [toInverted(part)] : splitAtCommas(part)));
  const complete = names.filter((name) => !SHORTENED.test(name)).map(dropShortened);
  return {
    names: complete,
    isShortened:
      complete.some((name, index) => name !== names[index]) || names.length > complete.length,
  };
}

function removeAdditions(text: string): string {
  return text
    .replace(/^by:?\s(?=\p{Lu})/iu, '')
    .replace(ADDITION, '')
    .replace(MARKS, '')
    .replace(TITLE, '')
    .replace(DEGREE, '');
}

/** Whether a part of a name is a suffix, such as `Jr.` or `III`. */
export function isNameSuffix(part: string): boolean {
  return SUFFIX.test(part.trim());
}

/**
 * Formats `Family, Given`, `Family, Given, Suffix` or `Family, Suffix, Given` for display. The name
 * of an organisation may end in a comma.
 */
export function toDisplayName(name: string): string {
  const [family = '', second = '', third = ''] = name.split(',').map((part) => part.trim());
  const [given, suffix] =
    isNameSuffix(second) && !isNameSuffix(third) ? [third, second] : [second, third];
  return [given, family, suffix].filter(Boolean).join(' ');
}

function splitAtCommas(text: string): string[] {
  const parts = splitAt(text, /,/);
  if (parts.length < 2) return parts.map(toInverted);
  if (parts.every((part) => FAMILY_INITIALS.test(part))) return parts.map(toInverted);
  const merged = joinSuffixes(parts);
  if (isSingleName(merged)) return [parts.join(', ')];
  if (isPairs(merged)) {
    return merged.flatMap((part, index) =>
      index % 2 === 0 ? [`${part}, ${merged[index + 1] ?? ''}`] : [],
    );
  }
  return merged.map(toInverted);
}

/** `Example, Nora` is one name; `Nora Example, Kai Sample` are two. */
function isSingleName([family = '', given = '', ...rest]: readonly string[]): boolean {
  if (rest.length > 0 || !given) return rest.length === 0;
  const isFullName = (part: string): boolean => /\S\s+\S/.test(part) && !INITIALS.test(part);
  const isFull = isFullName(family.replace(/,.*/, '')) && isFullName(given);
  return !isFull || /^\p{Ll}/u.test(family);
}

/** Whether every second part is the given name of the one before. */
function isPairs(parts: readonly string[]): boolean {
  if (parts.length % 2 !== 0) return false;
  const given = parts.filter((_, index) => index % 2 === 1);
  const areInitials = given.every((part) => INITIALS.test(part.replace(/,.*/, '')));
  return areInitials || parts.every((part) => !/\s/.test(part));
}

/** Appends suffixes to the part before: `Sample`, `K.`, `Jr.` → `Sample`, `K., Jr.` */
function joinSuffixes(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.pop();
    if (last !== undefined && isNameSuffix(part) && !INITIALS.test(last))
      joined.push(`${last}, ${part}`);
    else if (last !== undefined && /^(?:jr|sr)\.?$/i.test(part)) joined.push(`${last}, ${part}`);
    else joined.push(...(last === undefined ? [] : [last]), part);
  }
  return joined;
}

/** `Lee A` → `Lee, A`. */
function toInverted(name: string): string {
  const match = name.includes(',') ? null : FAMILY_INITIALS.exec(name);
  return match ? `${match[1]?.trim()}, ${match[2]}` : name;
}

function dropShortened(name: string): string {
  return name.replace(/(?<!\s)\s+(?:et\s?al\.?|and others)$/i, '');
}

function splitAt(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim().replace(/^(?:and|&)\s+/i, ''))
    .filter(Boolean);
}

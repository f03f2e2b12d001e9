import { isSafeName } from './address-name.ts';

/** Syntax of permanent ids. An id of digits would collide with page numbers (`/papers/2/`). */
const PAPER_ID = /^(?!\d+$)[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
const TOPIC_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether `value` is a valid paper id, and therefore a valid address and file name. */
export function isPaperId(value: string): boolean {
  return PAPER_ID.test(value) && isSafeName(value);
}

export function isTopicId(value: string): boolean {
  return TOPIC_ID.test(value) && isSafeName(value);
}

/**
 * Whether `value` has the syntax of an id, even if it is not a valid file name on all systems. Such
 * addresses may have been published by earlier versions, and can still be moved or withdrawn.
 */
export function looksLikeId(value: string, kind: 'paper' | 'prose'): boolean {
  return (kind === 'paper' ? PAPER_ID : TOPIC_ID).test(value);
}

/** Returns the topic id in an item of a paper's `topics`: "scaling" for both `scaling` and `-scaling`. */
export function topicOfMark(mark: string): string {
  return mark.startsWith('-') ? mark.slice(1) : mark;
}

/** Whether `value` is a valid date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, from the year 1000. */
export function isPartialDate(value: string): boolean {
  const match = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

export function isLanguage(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

/** Whether an address is that of a file in `content/files/`. */
export function isFileAddress(address: string): boolean {
  return address.startsWith('/files/') && URL.canParse(address, 'https://site.invalid');
}

/** Sections with MDX files as pages. */
const PROSE = new Set(['topics', 'lists']);

/**
 * Whether `value` is a permanent address, without leading and trailing slashes: `papers/x-pool`,
 * `topics/attention`, `lists/start`, or a page of the maintainer such as `about`.
 */
export function isSitePath(value: string): boolean {
  const [section = '', id, ...rest] = value.split('/');
  if (rest.length > 0) return false;
  if (id === undefined) return looksLikeId(section, 'prose');
  return section === 'papers'
    ? looksLikeId(id, 'paper')
    : PROSE.has(section) && looksLikeId(id, 'prose');
}

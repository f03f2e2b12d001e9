import { splitNames, toDisplayName } from '../clean/split-names.ts';
import type { ReadItem } from '../import-record.ts';
import type { NameParts } from '../name-parts.ts';

export interface TaggedField {
  readonly tag: string;
  readonly value: string;
  readonly line: number;
}

export interface TaggedEntry {
  readonly line: number;
  readonly fields: readonly TaggedField[];
  /** Whether it has an end tag, or needs none. */
  readonly isClosed: boolean;
}

interface TaggedFile {
  readonly entries: readonly TaggedEntry[];
  /** Lines outside entries. */
  readonly stray: readonly { readonly line: number; readonly text: string }[];
}

export interface TagRules {
  /**
   * Matches the first line of a field, with the groups `tag`, `value` and optionally `gap`, the
   * spaces after the tag. A line with a shorter gap than the entry's first line is text.
   */
  readonly field: RegExp;
  /** The tag that begins an entry. */
  readonly first: string;
  /** The tag that ends an entry, if the format has one. */
  readonly last?: string;
  /** Whether a blank line ends an entry. */
  readonly endsAtBlank: boolean;
}

/**
 * Groups lines that begin with a tag into entries. A line without a tag continues the field above
 * it; after a blank line it begins a new paragraph.
 */
function readTaggedLines(text: string, rules: TagRules): TaggedFile {
  const entries: TaggedEntry[] = [];
  const stray: { line: number; text: string }[] = [];
  let fields: TaggedField[] = [];
  let isOpen = false;
  let isAfterBlank = false;
  let gap = '';
  const close = (isClosed: boolean): void => {
    const line = fields[0]?.line;
    if (line !== undefined) entries.push({ line, fields, isClosed });
    fields = [];
    isOpen = false;
  };
  for (const [index, content] of text.split('\n').entries()) {
    const line = index + 1;
    const { tag = '', value = '', gap: found = '' } = rules.field.exec(content)?.groups ?? {};
    const isEnd = tag !== '' && tag === rules.last;
    const isField = tag !== '' && (!isOpen || found.length >= gap.length);
    if (isEnd) {
      close(true);
    } else if (isField) {
      if (tag === rules.first && isOpen) close(!rules.last);
      if (!isOpen) gap = found;
      isOpen = true;
      fields.push({ tag, value: value.trim(), line });
    } else if (!content.trim()) {
      if (rules.endsAtBlank && isOpen) close(true);
      isAfterBlank = true;
      continue;
    } else if (isOpen) {
      const last = fields.at(-1);
      const separator = isAfterBlank ? '\n\n' : '\n';
      if (last)
        fields[fields.length - 1] = {
          ...last,
          value: `${last.value}${separator}${content.trim()}`,
        };
    } else {
      stray.push({ line, text: content.trim().slice(0, 120) });
    }
    isAfterBlank = false;
  }
  close(!rules.last);
  return { entries, stray };
}

/** Reads a file in a tagged format. Lines outside entries are reported as ignored. */
export function readTaggedFile(
  text: string,
  rules: TagRules,
  toItem: (entry: TaggedEntry) => ReadItem,
): ReadItem[] {
  const { entries, stray } = readTaggedLines(text, rules);
  const items: ReadItem[] = [
    ...entries.map(toItem),
    ...stray.map((line) => ({ kind: 'ignored' as const, ...line })),
  ];
  return items.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** Functions that return the values of an entry's fields by tag, without empty ones. */
export function createGetters({ fields }: TaggedEntry) {
  const all = (...tags: string[]): string[] =>
    fields.filter(({ tag, value }) => tags.includes(tag) && value).map(({ value }) => value);
  /** The first value of the first of these tags that has one. */
  const first = (...tags: string[]): string | undefined => tags.flatMap((tag) => all(tag))[0];
  return { all, first };
}

/** The tags of an entry that have a value and are not imported, each once. */
export function listUnsupported(
  { fields }: TaggedEntry,
  isImported: (field: TaggedField) => boolean,
): string[] {
  const unsupported = fields.filter((field) => field.value && !isImported(field));
  return [...new Set(unsupported.map(({ tag }) => tag))];
}

/** The display names of authors. Each value is one author, or several separated by semicolons. */
export function readTaggedNames(values: readonly string[]): string[] {
  return values.flatMap((value) =>
    (value.includes(';') ? splitNames(value).names : [value]).map(toDisplayName),
  );
}

/** The parts of `Family, Given, Suffix`. The name of a group may end in a comma. */
export function readTaggedName(name: string): NameParts[] {
  const [last = '', given = '', suffix = ''] = name.split(',').map((part) => part.trim());
  if (!name.includes(',') || !last) return [];
  if (!given) return [{ literal: last }];
  const words = last.split(/\s+/);
  const from = Math.max(
    0,
    Math.min(
      words.length - 1,
      words.findIndex((word) => !/^['’]?\p{Ll}/u.test(word)),
    ),
  );
  const [particle, family] = [words.slice(0, from).join(' '), words.slice(from).join(' ')];
  return [{ family, given, particle, suffix }];
}

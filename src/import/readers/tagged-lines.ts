export interface TaggedField {
  readonly tag: string;
  readonly value: string;
  readonly line: number;
}

export interface TaggedEntry {
  readonly line: number;
  readonly fields: readonly TaggedField[];
  /** Whether its end was marked. */
  readonly isClosed: boolean;
}

export interface TaggedFile {
  readonly entries: readonly TaggedEntry[];
  /** Lines that belong to no entry. */
  readonly stray: readonly { readonly line: number; readonly text: string }[];
}

export interface TagRules {
  /** Reads the tag and the value of a line that begins a field. */
  readonly field: RegExp;
  /** The tag that begins an entry. */
  readonly first: string;
  /** The tag that ends one, where there is one. */
  readonly last?: string;
  /** Whether a blank line ends an entry. */
  readonly endsAtBlank: boolean;
}

/**
 * Reads lines that begin with a tag into entries. A line without one continues the field above it,
 * after a blank line as a new paragraph.
 */
export function readTaggedLines(text: string, rules: TagRules): TaggedFile {
  const entries: TaggedEntry[] = [];
  const stray: { line: number; text: string }[] = [];
  let fields: TaggedField[] = [];
  let isOpen = false;
  let isAfterBlank = false;
  const close = (isClosed: boolean): void => {
    const line = fields[0]?.line;
    if (line !== undefined) entries.push({ line, fields, isClosed });
    fields = [];
    isOpen = false;
  };
  for (const [index, content] of text.split('\n').entries()) {
    const line = index + 1;
    const match = rules.field.exec(content);
    const [, tag = '', value = ''] = match ?? [];
    if (match && tag === rules.last) {
      close(true);
    } else if (match) {
      if (tag === rules.first && isOpen) close(!rules.last);
      isOpen = true;
      fields.push({ tag, value: value.trim(), line });
    } else if (!content.trim()) {
      if (rules.endsAtBlank && isOpen) close(true);
      isAfterBlank = true;
      continue;
    } else if (isOpen) {
      const last = fields.at(-1);
      const gap = isAfterBlank ? '\n\n' : '\n';
      if (last)
        fields[fields.length - 1] = { ...last, value: `${last.value}${gap}${content.trim()}` };
    } else {
      stray.push({ line, text: content.trim().slice(0, 120) });
    }
    isAfterBlank = false;
  }
  close(!rules.last);
  return { entries, stray };
}

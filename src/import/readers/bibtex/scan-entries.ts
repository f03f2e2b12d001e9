/** One `@type{key, field = value, …}` of a BibTeX file. */
export interface ScannedEntry {
  readonly type: string;
  readonly key: string;
  readonly line: number;
  /** Values by lower-case field name. */
  readonly fields: ReadonlyMap<string, string>;
  /** Macros without a definition. Their names are used as values. */
  readonly undefinedMacros: readonly string[];
}

export type Scanned =
  | { readonly kind: 'entry'; readonly entry: ScannedEntry }
  | {
      readonly kind: 'broken';
      readonly line: number;
      readonly key?: string | undefined;
      readonly reason: string;
    }
  | { readonly kind: 'text'; readonly line: number; readonly text: string };

/** The start of an entry at the start of a line, so specific that it does not occur in values. */
const BOUNDARY = /^@[^\S\n]*[A-Za-z][\w-]*\s*[{(][^\s,{}()"=#%]*\s*(?:,|=|$)/gm;
const START = /@[^\S\n]*([A-Za-z][\w-]*)\s*([{(])/y;
/** An entry without an opening brace. */
const MISSING_BRACE = /^[^\S\n]*@[^\S\n]*[A-Za-z]+[^\S\n]*(?:,[^\S\n]*)?$/;

const MONTHS: readonly (readonly [string, string])[] =
  'January February March April May June July August September October November December'
    .split(' ')
    // BibTeX defines three letters; some programs write four or the whole name.
    .flatMap((month) =>
      [3, 4, month.length].map((length) => [month.slice(0, length).toLowerCase(), month] as const),
    );

/** Thrown if a value or an entry does not end before the next entry begins. */
class UnclosedError extends Error {}

/**
 * Finds all entries of a BibTeX file. An entry that is not closed before the next one begins does
 * not affect other entries. Text between entries is a comment.
 */
export function* scanEntries(source: string): Generator<Scanned> {
  const lineOf = createLineCounter(source);
  const boundaries = [...source.matchAll(BOUNDARY)].map(({ index }) => index);
  const macros = new Map<string, string>(MONTHS);
  let next = 0;
  let at = 0;
  while (at < source.length) {
    const start = findStart(source, at);
    yield* readText(source.slice(at, start), lineOf(at));
    if (start === source.length) return;
    while (next < boundaries.length && (boundaries[next] ?? 0) <= start) next++;
    const limit = boundaries[next] ?? source.length;
    const cursor = new Cursor(source, start, limit);
    const [, type = ''] = cursor.take(START) ?? [];
    const kind = type.toLowerCase();
    const line = lineOf(start);
    if (kind === 'comment' || kind === 'preamble') {
      at = cursor.skipGroup() ?? cursor.at;
      continue;
    }
    try {
      const entry = kind === 'string' ? undefined : cursor.readKey();
      const fields = cursor.readFields(macros);
      if (entry === undefined) for (const [name, value] of fields) macros.set(name, value);
      else {
        const undefinedMacros = [...cursor.undefinedMacros];
        yield { kind: 'entry', entry: { type: kind, key: entry, line, fields, undefinedMacros } };
      }
      at = cursor.at;
    } catch (error) {
      if (!(error instanceof UnclosedError)) throw error;
      const place = lineOf(cursor.at);
      const where = place === line ? '' : ` in line ${place}`;
      yield { kind: 'broken', line, key: cursor.key, reason: error.message.replace('%', where) };
      // The rest of a broken entry is not text between entries.
      at = Math.max(limit, start + 1);
    }
  }
}

function findStart(source: string, from: number): number {
  for (let at = source.indexOf('@', from); at !== -1; at = source.indexOf('@', at + 1)) {
    // An email address does not start an entry.
    if (/[\w.]/.test(source.charAt(at - 1))) continue;
    START.lastIndex = at;
    if (START.test(source)) return at;
  }
  return source.length;
}

function* readText(text: string, firstLine: number): Generator<Scanned> {
  if (!/\S/.test(text)) return;
  for (const [index, content] of text.split('\n').entries()) {
    const line = firstLine + index;
    if (MISSING_BRACE.test(content)) {
      const reason = `"${content.trim()}" is not followed by a brace; write @article{key, …}`;
      yield { kind: 'broken', line, reason };
    } else if (/[^\s%})]/.test(content) && !content.trimStart().startsWith('%')) {
      yield { kind: 'text', line, text: content.trim().slice(0, 120) };
    }
  }
}

class Cursor {
  at: number;
  key: string | undefined;
  readonly undefinedMacros = new Set<string>();
  readonly #source: string;
  readonly #limit: number;

  constructor(source: string, at: number, limit: number) {
    this.#source = source;
    this.at = at;
    this.#limit = limit;
  }

  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#source);
    if (!match || match.index + match[0].length > this.#limit) return undefined;
    this.at += match[0].length;
    return match;
  }

  /** Skips a group after its opening brace. Returns its end, or undefined if unclosed. */
  skipGroup(): number | undefined {
    try {
      this.#readBraced();
      return this.at;
    } catch {
      return undefined;
    }
  }

  readKey(): string {
    this.take(/\s*/y);
    const [key = ''] = this.take(/[^\s,={}"]+(?=\s*[,}\n)]|\s*$)/y) ?? [];
    // If the key is missing, the entry starts with a field. The entry is still imported.
    this.key = key;
    return this.key;
  }

  readFields(macros: ReadonlyMap<string, string>): Map<string, string> {
    const fields = new Map<string, string>();
    for (;;) {
      this.take(/[\s,]*/y);
      if (this.take(/[})]/y)) return fields;
      if (this.at >= this.#limit) throw new UnclosedError('is not closed; add the closing brace');
      const name = this.take(/([^\s=,{}()"]+)\s*=\s*/y)?.[1]?.toLowerCase();
      if (name === undefined) {
        throw new UnclosedError(
          'cannot be read%; write its fields as name = {value}, separated by commas',
        );
      }
      const value = this.#readValue(name, macros);
      // As in BibTeX, the first of several fields with the same name is used.
      if (value.trim() && !fields.has(name)) fields.set(name, value);
    }
  }

  #readValue(name: string, macros: ReadonlyMap<string, string>): string {
    let value = '';
    do {
      this.take(/\s*/y);
      const start = this.at;
      try {
        if (this.take(/\{/y)) value += this.#readBraced();
        else if (this.take(/"/y)) value += this.#readQuoted();
        else value += this.#readWord(macros);
      } catch (error) {
        if (!(error instanceof UnclosedError)) throw error;
        this.at = start;
        throw new UnclosedError(`the field "${name}"% is not closed; balance its braces`);
      }
    } while (this.take(/\s*#/y));
    return value;
  }

  #readBraced(): string {
    const start = this.at;
    const brace = /[{}]/g;
    brace.lastIndex = start;
    for (let depth = 1; ;) {
      const match = brace.exec(this.#source);
      if (!match || match.index >= this.#limit) throw new UnclosedError();
      depth += match[0] === '{' ? 1 : -1;
      if (depth > 0) continue;
      this.at = match.index + 1;
      return this.#source.slice(start, match.index);
    }
  }

  #readQuoted(): string {
    const start = this.at;
    const sign = /[{}"]/g;
    sign.lastIndex = start;
    for (let depth = 0; ;) {
      const match = sign.exec(this.#source);
      if (!match || match.index >= this.#limit) throw new UnclosedError();
      if (match[0] === '{') depth++;
      else if (match[0] === '}') depth--;
      else if (depth <= 0) {
        this.at = match.index + 1;
        return this.#source.slice(start, match.index);
      }
    }
  }

  #readWord(macros: ReadonlyMap<string, string>): string {
    const word = this.take(/[^\s,{}()"#=]*/y)?.[0] ?? '';
    const value = macros.get(word.toLowerCase());
    if (value === undefined && word && !/^\d+$/.test(word)) this.undefinedMacros.add(word);
    return value ?? word;
  }
}

/** Creates a function from offsets to line numbers that is fast for increasing offsets. */
function createLineCounter(source: string): (at: number) => number {
  let line = 1;
  let counted = 0;
  return (at) => {
    if (at < counted) [line, counted] = [1, 0];
    for (let feed = source.indexOf('\n', counted); feed !== -1 && feed < at;) {
      line++;
      counted = feed + 1;
      feed = source.indexOf('\n', counted);
    }
    return line;
  };
}

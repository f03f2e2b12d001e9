export interface JsonPart {
  readonly line: number;
  readonly text: string;
  /** Whether its last bracket is closed. */
  readonly isClosed: boolean;
}

/**
 * Splits JSON into items that can be parsed separately, so that an invalid one does not affect the
 * others. Items are those of a list, those of the first list in an object such as
 * `{"papers": […]}`, otherwise consecutive objects, as in JSON Lines.
 */
export function* splitJson(text: string): Generator<JsonPart> {
  const list = findList(text);
  let at = list ?? 0;
  let line = 1 + countLineFeeds(text, 0, at);
  while (at < text.length) {
    const from = text.slice(at, at + 65_536).search(/[^\s,]/);
    if (from === -1) {
      line += countLineFeeds(text, at, at + 65_536);
      at += 65_536;
      continue;
    }
    line += countLineFeeds(text, at, at + from);
    at += from;
    if (text.charAt(at) === ']' && list !== undefined) return;
    const end = findEnd(text, at);
    yield { line, text: text.slice(at, end.at), isClosed: end.isClosed };
    line += countLineFeeds(text, at, end.at);
    at = end.at;
  }
  if (list !== undefined) yield { line, text: '', isClosed: false };
}

/** Names of the lists and of the objects around them in exports and in responses of APIs. */
const LISTS = new Set(
  'papers items entries records results data documents notes docs hits hit publications'.split(' '),
);
/** Lists that a paper itself can have. */
const PAPER_FIELDS = new Set(['data', 'notes', 'documents', 'publications']);
const WRAPPERS = new Set('message response result hits body'.split(' '));
/** Number of fields that are skipped before a list. */
const MAX_SKIPPED_FIELDS = 200;

/**
 * Offset of the first item of the list, if there is one: of the whole text, or of a field such as
 * `papers`, also within wrappers such as Crossref's `{"message": {"items": […]}}`.
 */
export function findList(text: string): number | undefined {
  const whole = /^\s*\[/.exec(text);
  if (whole) return whole[0].length;
  const field = /[\s,}]*"((?:\\.|[^"\\])*)"\s*:\s*/y;
  let at = /^\s*\{/.exec(text)?.[0].length ?? text.length;
  let hasTitle = false;
  for (let skipped = 0; skipped < MAX_SKIPPED_FIELDS; skipped++) {
    field.lastIndex = at;
    const match = field.exec(text);
    if (!match) return undefined;
    const [all, name = ''] = match;
    at += all.length;
    const opening = text.charAt(at);
    // A paper can have fields with the names of lists.
    hasTitle ||= name === 'title';
    if (
      LISTS.has(name) &&
      !(hasTitle && PAPER_FIELDS.has(name)) &&
      /^\[\s*[{\]]/.test(text.slice(at, at + 200))
    )
      return at + 1;
    if (opening === '{' && WRAPPERS.has(name)) {
      at += 1;
      continue;
    }
    at = findEnd(text, at).at;
  }
  return undefined;
}

function findEnd(text: string, start: number): { at: number; isClosed: boolean } {
  let depth = 0;
  const sign = /["[\]{},]/g;
  sign.lastIndex = start;
  for (let match = sign.exec(text); match; match = sign.exec(text)) {
    const [char] = match;
    if (char === '"') {
      const end = endOfString(text, match.index + 1);
      if (end === -1) return { at: text.length, isClosed: false };
      sign.lastIndex = end;
    } else if (char === '{' || char === '[') depth++;
    else if (char === ',' ? depth === 0 : --depth < 0) {
      // A value other than an object or list ends at the comma or at the end of the list.
      return { at: match.index, isClosed: true };
    } else if (depth === 0) return { at: match.index + 1, isClosed: true };
  }
  return { at: text.length, isClosed: depth === 0 };
}

function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charAt(at - 1 - slashes) === '\\') slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  return -1;
}

function countLineFeeds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    count++;
  }
  return count;
}

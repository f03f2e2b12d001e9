import { listDeepFields, MAX_DEPTH } from '../../collection/nesting.ts';
import type { ReadItem } from '../import-record.ts';
import { isCsl, readCslItem } from './read-csl-item.ts';
import { readJsonObject } from './read-json-object.ts';
import { splitJson } from './split-json.ts';

/** Reads a JSON list: of our own fields, of arXiv's metadata, or of CSL. */
export function* readJson(text: string): Generator<ReadItem> {
  for (const part of splitJson(text)) {
    if (!part.isClosed && !part.text) {
      const message = 'is cut off: its list is not closed; get it again';
      yield { kind: 'fault', line: part.line, message };
    } else {
      yield readJsonText(part.text, part.line);
    }
  }
}

/** Reads CSL-JSON, also where its items do not show that they are. */
export function* readCsl(text: string): Generator<ReadItem> {
  for (const item of splitJson(text)) {
    yield item.text || item.isClosed
      ? readJsonText(item.text, item.line, true)
      : { kind: 'fault', line: item.line, message: 'is cut off; get it again' };
  }
}

/** Reads the JSON of one paper. */
export function readJsonText(text: string, line: number, asCsl = false): ReadItem {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const short = reason.replace(/ in JSON at position .*| \(line .*|, (?:\.{3})?".*/s, '');
    return { kind: 'broken', line, reason: `broken JSON: ${short}; mend it, or get the file anew` };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const reason = 'is no object; a paper is {"title": …, "abstract": …}';
    return { kind: 'broken', line, reason };
  }
  const deep = listDeepFields(data);
  const object = Object.fromEntries(Object.entries(data).filter(([name]) => !deep.includes(name)));
  const item = asCsl || isCsl(object) ? readCslItem(object, line) : readJsonObject(object, line);
  if (deep.length === 0 || item.kind !== 'entry') return item;
  const notes = deep.map(
    (name) => `"${name}" is nested more than ${MAX_DEPTH} levels deep and was left out`,
  );
  return { ...item, notes: [...(item.notes ?? []), ...notes] };
}

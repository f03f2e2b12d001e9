import { listDeepFields, MAX_DEPTH } from '../../collection/nesting.ts';
import type { ReadItem } from '../import-record.ts';
import { isCsl, readCslItem } from './read-csl-item.ts';
import { isMiniConf, readMiniConf } from './read-mini-conf.ts';
import { toObject } from './json-values.ts';
import { readApiRecord } from './read-api-record.ts';
import { readJsonObject } from './read-json-object.ts';
import { isOpenReviewNote, readOpenReviewNote } from './read-openreview.ts';
import { splitJson } from './split-json.ts';

/**
 * Reads a JSON list of papers in this project's fields, those of arXiv's metadata, CSL-JSON, or the
 * fields of an API such as OpenReview's.
 */
export function* readJson(text: string): Generator<ReadItem> {
  for (const part of splitJson(text)) {
    if (!part.isClosed && !part.text) {
      const message = 'is cut off: its list is not closed; download it again';
      yield { kind: 'fault', line: part.line, message };
    } else {
      yield readJsonText(part.text, part.line);
    }
  }
}

/** Reads a list as CSL-JSON, even if its items could be in another format. */
export function* readCsl(text: string): Generator<ReadItem> {
  for (const item of splitJson(text)) {
    yield item.text || item.isClosed
      ? readJsonText(item.text, item.line, true)
      : { kind: 'fault', line: item.line, message: 'is cut off; download it again' };
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
    return {
      kind: 'broken',
      line,
      reason: `invalid JSON: ${short}; fix it or download the file again`,
    };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const reason = 'is not an object; a paper is {"title": …, "abstract": …}';
    return { kind: 'broken', line, reason };
  }
  const deep = listDeepFields(data);
  const object = unwrapRecord(
    Object.fromEntries(Object.entries(data).filter(([name]) => !deep.includes(name))),
  );
  const item =
    asCsl || isCsl(object)
      ? readCslItem(object, line)
      : isMiniConf(object)
        ? readMiniConf(object, line)
        : isOpenReviewNote(object)
          ? readOpenReviewNote(object, line)
          : (readApiRecord(object, line) ?? readJsonObject(object, line));
  if (deep.length === 0 || item.kind !== 'entry') return item;
  const notes = deep.map(
    (name) => `"${name}" is nested more than ${MAX_DEPTH} levels deep; omitted`,
  );
  return { ...item, notes: [...(item.notes ?? []), ...notes] };
}

/** The record in a response that contains only one: `message` of Crossref, `data` of DataCite. */
function unwrapRecord(object: Record<string, unknown>): Record<string, unknown> {
  const inner = toObject('title' in object ? undefined : (object.message ?? object.data));
  return Object.keys(inner).length > 0 ? inner : object;
}

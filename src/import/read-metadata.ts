import { resolve } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { decodeText } from '../collection/decode-text.ts';
import type { Fault } from '../collection/faults.ts';
import { displayPath } from '../collection/list-files.ts';
import { isTooDeep, TOO_DEEP } from '../collection/nesting.ts';
import { describeReadError, isReadError, readRegularFile } from '../collection/regular-file.ts';
import { paperSchema, type Paper } from '../collection/schema.ts';
import { validate } from '../collection/validate.ts';
import { LINK_KINDS } from './import-record.ts';

/** The metadata of one paper. */
export interface Metadata {
  readonly file: string;
  readonly line: number;
  /** All fields of a paper except its abstract; unknown ones are absent or empty. */
  readonly fields: Omit<Paper, 'id' | 'abstract'>;
}

/** In a metadata file, each kind of link is a top-level field with one address or a list. */
const LINK_FIELDS: readonly string[] = LINK_KINDS;

export async function readMetadataFile(
  path: string,
): Promise<{ metadata: Metadata[]; faults: readonly Fault[] }> {
  const file = displayPath(resolve(path));
  try {
    const text = decodeText(await readRegularFile(path), file);
    return typeof text === 'string' ? readMetadata(text, file) : { metadata: [], faults: [text] };
  } catch (error) {
    if (!isReadError(error)) throw error;
    const message =
      'code' in error && error.code === 'ENOENT'
        ? 'cannot be read: there is no such file; check its name'
        : describeReadError(error);
    return { metadata: [], faults: [{ file, message }] };
  }
}

/**
 * Reads metadata: a JSON list of objects with `title` and any fields of a paper. `null` and empty
 * lists mean that a value is unknown. Links are top-level fields (`code`, `project` …).
 */
export function readMetadata(
  text: string,
  file: string,
): { metadata: Metadata[]; faults: readonly Fault[] } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { metadata: [], faults: [describeSyntax(error as SyntaxError, text, file)] };
  }
  if (!Array.isArray(data)) {
    const message = 'is not a list; write [ { "title": … }, … ]';
    return { metadata: [], faults: [{ file, line: 1, column: 1, message }] };
  }
  // The YAML parser, which provides line numbers, is recursive.
  const deep = data.flatMap((item, index) => (isTooDeep(item) ? [index + 1] : []));
  if (deep.length > 0) {
    const faults = deep.map((entry) => ({
      file,
      message: `entry ${entry} of the list ${TOO_DEEP}`,
    }));
    return { metadata: [], faults };
  }
  const locate = createLocate(text);
  const metadata: Metadata[] = [];
  const faults: Fault[] = [];
  const seen = new Map<string, number>();
  for (const [index, item] of data.entries()) {
    const { line } = locate([index]);
    const checked = validate(paperSchema, toFields(item), {
      file,
      locate: (path) => locate([index, ...(path[0] === 'links' ? path.slice(1) : path)]),
    });
    faults.push(...checked.faults);
    if (!checked.value) continue;
    const earlier = seen.get(checked.value.title);
    if (earlier !== undefined) {
      const message = `"${checked.value.title}" already occurs in line ${earlier}; keep one of the two`;
      faults.push({ file, line, field: 'title', message });
    }
    seen.set(checked.value.title, line);
    metadata.push({ file, line, fields: checked.value });
  }
  return { metadata, faults };
}

/** Finds the position of a field in JSON, with a YAML parser because it records positions. */
function createLocate(text: string) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  return (path: readonly PropertyKey[]): { line: number; column: number } => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (!isNode(node) || !node.range) continue;
      const { line, col } = counter.linePos(node.range[0]);
      return { line, column: col };
    }
    return { line: 1, column: 1 };
  };
}

function describeSyntax({ message }: SyntaxError, text: string, file: string): Fault {
  const place = /\(line (\d+) column (\d+)\)/.exec(message);
  const reason = message.replace(/ in JSON at position .*| \(line .*|, (?:\.{3})?".*/s, '');
  return {
    file,
    line: place ? Number(place[1]) : text.trimEnd().split('\n').length,
    ...(place && { column: Number(place[2]) }),
    message: `invalid JSON: ${reason}; fix it or export the file again`,
  };
}

function toFields(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
  const known = Object.entries(item).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  const links = known.filter(([field]) => LINK_FIELDS.includes(field));
  const fields = known.filter(([field]) => !LINK_FIELDS.includes(field));
  return { ...Object.fromEntries(fields), links: Object.fromEntries(links) };
}

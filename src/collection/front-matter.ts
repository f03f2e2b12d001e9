import type { Fault } from './faults.ts';
import { parseYaml, type ParsedYaml, type Position } from './yaml.ts';

export interface FrontMatter extends ParsedYaml {
  /** The text below the front matter, trimmed. */
  readonly body: string;
  /** Start of the body; if it is empty, the line below the front matter. */
  readonly bodyStart: Position;
}

const FENCED = /^---[ \t]*\n(?<yaml>(?:[^\n]*\n)*?)---[ \t]*(?:\n|$)/;

/**
 * Splits a file into the YAML between its first two `---` lines and the text below.
 *
 * @param raw the file's text; may have a byte order mark and CRLF line ends
 * @param file displayed path, for faults
 */
export function parseFrontMatter(raw: string, file: string): FrontMatter | Fault {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
  const match = FENCED.exec(text);
  if (!match) {
    const message = /^---[ \t]*\n/.test(text)
      ? 'the front matter is not closed; add a line "---" between the fields and the text'
      : 'has no front matter; begin the file with a line "---", then one "field: value" per line, then a line "---"';
    return { file, line: 1, column: 1, message };
  }
  const yaml = parseYaml(match.groups?.yaml ?? '', file, 2);
  const rest = text.slice(match[0].length);
  const body = rest.trim();
  const before = text.slice(0, match[0].length + (body ? rest.indexOf(body) : 0));
  const bodyStart = { line: before.split('\n').length, column: 1 };
  return { ...yaml, data: yaml.data === null ? {} : yaml.data, body, bodyStart };
}

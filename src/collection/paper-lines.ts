import { decodeText } from './decode-text.ts';
import type { Fault } from './faults.ts';
import { findDuplicateKey } from './json-duplicates.ts';
import type { ParsedPaper } from './paper-file.ts';
import { readKeys } from './paper-keys.ts';
import { paperSchemas, type PaperSchemas } from './schema.ts';
import { validate } from './validate.ts';

const LINE_FEED = 0x0a;
const BOM = Buffer.from('\uFEFF');

/**
 * Parses `papers/*.jsonl`: one paper per line, as a JSON object with the fields of a paper, `id` and
 * `abstract`. Lines end with the byte 0x0A only; blank lines are ignored.
 *
 * @param chunks the file's bytes
 * @param file displayed path, for faults
 * @param schemas with the fields of the site
 */
export async function parsePaperLines(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  file: string,
  schemas = paperSchemas,
): Promise<ParsedPaper[]> {
  const papers: ParsedPaper[] = [];
  let rest: Buffer[] = [];
  let offset = 0;
  let line = 1;
  const addLine = (bytes: Buffer): void => {
    const parsed = parsePaperLine(bytes, file, { offset, line }, schemas);
    if (parsed) papers.push(parsed);
    offset += bytes.length + 1;
    line += 1;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end; (end = chunk.indexOf(LINE_FEED, start)) !== -1; start = end + 1) {
      const segment = chunk.subarray(start, end);
      addLine(rest.length > 0 ? Buffer.concat([...rest, segment]) : segment);
      rest = [];
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) addLine(Buffer.concat(rest));
  return papers;
}

function parsePaperLine(
  bytes: Buffer,
  file: string,
  start: { readonly offset: number; readonly line: number },
  schemas: PaperSchemas,
): ParsedPaper | undefined {
  const { line } = start;
  const locate = () => ({ line });
  const reject = (fault: Fault): ParsedPaper => ({
    ...{ paper: undefined, keys: readKeys(undefined), faults: [fault], warnings: [], locate },
  });

  const hasBom = start.offset === 0 && bytes.indexOf(BOM) === 0;
  const text = decodeText(hasBom ? bytes.subarray(BOM.length) : bytes, file, start);
  if (typeof text !== 'string') return reject(text);
  if (!text.trim()) return undefined;

  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return reject({ file, line, ...describeSyntax(error as SyntaxError, text) });
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const message =
      'is not a paper; write one paper per line, as {"id": …, "title": …, "abstract": …}';
    return reject({ file, line, message });
  }
  const duplicate = findDuplicateKey(text);
  if (duplicate !== undefined) {
    const message = `the field "${duplicate}" is defined twice; keep one`;
    const fault = { file, line, message };
    return { paper: undefined, keys: readKeys(data), faults: [fault], warnings: [], locate };
  }
  const { value: paper, faults, warnings } = validate(schemas.record, data, { file, locate });
  return { paper, keys: paper ?? readKeys(data), faults, warnings, locate };
}

function describeSyntax({ message }: SyntaxError, text: string): Pick<Fault, 'column' | 'message'> {
  const position = /at position (\d+)/.exec(message)?.[1];
  const reason = message.replace(/ in JSON at position .*| \(line .*|, (?:\.{3})?".*/s, '');
  const column = position === undefined ? undefined : Number(position) + 1;
  const remedy = /^\s*(?:[[{]\s*)?$/.test(text)
    ? 'write each paper on one line, without brackets or commas between papers'
    : 'write the paper on one line as a JSON object, with every backslash doubled';
  return { ...(column && { column }), message: `invalid JSON: ${reason}; ${remedy}` };
}

import { basename } from 'node:path';
import { Document, isMap, isScalar, isSeq, Scalar } from 'yaml';
import type { z } from 'zod';
import { describeUnsafeName } from './address-name.ts';
import { cleanText, forbiddenCharacter } from './clean-text.ts';
import type { Fault } from './faults.ts';
import { parseFrontMatter } from './front-matter.ts';
import { readKeys, type PaperKeys } from './paper-keys.ts';
import { isPaperId, looksLikeId, paperSchema, type Paper } from './schema.ts';
import { validate } from './validate.ts';
import type { Locate } from './yaml.ts';

export interface ParsedPaper {
  /** Absent exactly when there are faults. */
  readonly paper: Paper | undefined;
  /** What is known of its keys, with faults or without. */
  readonly keys: PaperKeys;
  readonly faults: readonly Fault[];
  /** What is legal but hardly meant. */
  readonly warnings: readonly Fault[];
  /** Where a field stands in the file; `['abstract']` is where the abstract begins. */
  readonly locate: Locate;
}

/**
 * Reads `papers/ID.md`: the front matter holds the fields, the text below it is the abstract, and
 * the file's name is the id.
 *
 * @param text the file's text
 * @param file as the maintainer sees it, for faults
 */
export function parsePaperFile(text: string, file: string): ParsedPaper {
  const id = basename(file, '.md');
  const faults: Fault[] = [];
  if (!isPaperId(id)) faults.push({ file, message: describeId(id) });

  const parsed = parseFrontMatter(text, file);
  if ('message' in parsed) {
    const keys = readKeys(undefined, id);
    return {
      paper: undefined,
      keys,
      faults: [...faults, parsed],
      warnings: [],
      locate: () => ({}),
    };
  }
  const locate: Locate = (path) =>
    path[0] === 'abstract' ? parsed.bodyStart : parsed.locate(path);
  const warnings: Fault[] = [...parsed.warnings];
  faults.push(...parsed.faults);

  let fields: z.output<typeof paperSchema> | undefined;
  if (parsed.data !== undefined) {
    const { own, misplaced } = takeOut(parsed.data, ['id', 'abstract']);
    for (const field of misplaced) {
      const message =
        field === 'id'
          ? 'the file’s name is the id; remove the field'
          : 'the abstract stands below the front matter, after the second "---"; move it there';
      faults.push({ file, ...locate([]), ...parsed.locate([field]), field, message });
    }
    const checked = validate(paperSchema, own, { file, locate, typed: parsed.typed });
    faults.push(...checked.faults);
    warnings.push(...checked.warnings);
    fields = checked.value;
    if (!parsed.body && !misplaced.includes('abstract')) {
      faults.push({
        file,
        ...parsed.bodyStart,
        field: 'abstract',
        message: 'is missing; write it below the front matter, after the second "---"',
      });
    }
  }
  const character = forbiddenCharacter(parsed.body);
  if (character) {
    const message = `holds the control character ${character}, which is not kept; remove it`;
    warnings.push({ file, ...parsed.bodyStart, field: 'abstract', message });
  }
  if (!fields || faults.length > 0) {
    return { paper: undefined, keys: readKeys(parsed.data, id), faults, warnings, locate };
  }
  const paper = { id, ...fields, abstract: cleanText(parsed.body) };
  return { paper, keys: paper, faults, warnings, locate };
}

/**
 * Writes a paper as `papers/ID.md`; {@link parsePaperFile} reads the same paper from it. Fields
 * stand in the schema's order, and those that are absent or empty are not written.
 */
export function formatPaperFile(paper: Paper): string {
  const fields = Object.fromEntries(
    Object.keys(paperSchema.shape)
      .map((field) => [field, shorten(paper[field as keyof typeof paperSchema.shape])] as const)
      .filter(([, value]) => value !== undefined),
  );
  const document = new Document(fields);
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      const field = isScalar(key) ? key.value : key;
      // Unquoted, an arXiv id is a number that loses its last noughts.
      if (field === 'arxiv' && isScalar(value)) value.type = Scalar.QUOTE_DOUBLE;
      // A bare year is read as a year; as text it would be written in quotes.
      if (field === 'submitted' && isScalar(value) && /^[1-9]\d{3}$/.test(String(value.value))) {
        value.value = Number(value.value);
      }
      if ((field === 'topics' || field === 'aliases') && isSeq(value)) value.flow = true;
    }
  }
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${yaml}---\n\n${paper.abstract}\n`;
}

/** What is worth writing of a value: no empty list or group; one link stands without its list. */
function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([kind, links]) => [kind, Array.isArray(links) ? (links as unknown[]) : []] as const)
    .filter(([, links]) => links.length > 0)
    .map(([kind, links]) => [kind, links.length === 1 ? links[0] : links] as const);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function takeOut(
  data: unknown,
  fields: readonly string[],
): { own: unknown; misplaced: readonly string[] } {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { own: data, misplaced: [] };
  }
  const misplaced = fields.filter((field) => Object.hasOwn(data, field));
  const own = Object.fromEntries(Object.entries(data).filter(([key]) => !fields.includes(key)));
  return { own, misplaced };
}

function describeId(id: string): string {
  const legal = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9._]+/g, '-')
    .replace(/([._-])[._-]+/g, '$1')
    .replace(/^[._-]+|(?<![._-])[._-]+$/g, '')
    .slice(0, 60);
  const suggested = [legal, legal.replaceAll('.', '-'), `${legal}-paper`].find(isPaperId);
  const advice = suggested ? `rename the file to "${suggested}.md"` : 'rename the file';
  const reason =
    (looksLikeId(id, 'paper') ? describeUnsafeName(id) : undefined) ??
    'ids are lower-case letters and digits, joined by single hyphens, dots or underscores, and not digits alone';
  return `"${id}" cannot be a paper’s id, because ${reason}; ${advice}`;
}

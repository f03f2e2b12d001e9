import { basename } from 'node:path';
import { Document, isMap, isScalar, isSeq, Scalar } from 'yaml';
import type { z } from 'zod';
import { describeUnsafeName } from './address-name.ts';
import { cleanText, findForbiddenCharacter } from './clean-text.ts';
import type { Fault } from './faults.ts';
import { listFields } from './field-table.ts';
import { parseFrontMatter } from './front-matter.ts';
import { readKeys, type PaperKeys } from './paper-keys.ts';
import { isPaperId, looksLikeId, paperSchema, paperSchemas, type Paper } from './schema.ts';
import { validate } from './validate.ts';
import type { Locate } from './yaml.ts';

export interface ParsedPaper {
  /** Undefined if, and only if, there are faults. */
  readonly paper: Paper | undefined;
  /** As far as they can be read if there are faults. */
  readonly keys: PaperKeys;
  readonly faults: readonly Fault[];
  /** Valid but probably unintended values. */
  readonly warnings: readonly Fault[];
  /** Finds the position of a field in the file; `['abstract']` is the start of the abstract. */
  readonly locate: Locate;
}

/**
 * Parses `papers/ID.md`: the front matter contains the fields, the text below is the abstract, and the
 * file name is the id.
 *
 * @param text the file's text
 * @param file displayed path, for faults
 * @param schemas with the fields of the site
 * @param id for `papers/ID/paper.md`, the name of the folder
 */
export function parsePaperFile(
  text: string,
  file: string,
  schemas = paperSchemas,
  id: string = basename(file, '.md'),
): ParsedPaper {
  const faults: Fault[] = [];
  if (!isPaperId(id)) faults.push({ file, message: describeId(id, file) });

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

  const abstract = cleanText(parsed.body);
  let fields: z.output<typeof paperSchema> | undefined;
  if (parsed.data !== undefined) {
    const { rest, misplaced } = omit(parsed.data, ['id', 'abstract']);
    for (const field of misplaced) {
      const message =
        field === 'id'
          ? 'the file’s name is the id; remove the field'
          : 'the abstract belongs below the front matter, after the second "---"; move it there';
      faults.push({ file, ...locate([]), ...parsed.locate([field]), field, message });
    }
    const checked = validate(schemas.paper, rest, {
      file,
      locate,
      getSourceText: parsed.getSourceText,
    });
    faults.push(...checked.faults);
    warnings.push(...checked.warnings);
    fields = checked.value;
    if (!abstract && !misplaced.includes('abstract')) {
      faults.push({
        file,
        ...parsed.bodyStart,
        field: 'abstract',
        message: 'is missing; write it below the front matter, after the second "---"',
      });
    }
  }
  const character = findForbiddenCharacter(parsed.body);
  if (character) {
    const message = `contains the control character ${character}, which is dropped; remove it`;
    warnings.push({ file, ...parsed.bodyStart, field: 'abstract', message });
  }
  if (!fields || faults.length > 0) {
    return { paper: undefined, keys: readKeys(parsed.data, id), faults, warnings, locate };
  }
  const paper = { id, ...fields, abstract };
  return { paper, keys: paper, faults, warnings, locate };
}

/**
 * Formats a paper as `papers/ID.md`, the inverse of {@link parsePaperFile}. Fields are in the order
 * of the schema, then the maintainer's own fields; empty ones are omitted.
 */
export function formatPaperFile({ id: _, abstract, ...paper }: Paper): string {
  const names = new Set([...Object.keys(paperSchema.shape), ...Object.keys(paper)]);
  const fields = Object.fromEntries(
    [...names]
      .map((name) => [name, shorten(paper[name as keyof typeof paper], name === 'links')] as const)
      .filter(([, value]) => value !== undefined),
  );
  const document = new Document(fields);
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      const field = isScalar(key) ? key.value : key;
      // Without quotes, an arXiv id is a number and loses its trailing zeros.
      if (field === 'arxiv' && isScalar(value)) value.type = Scalar.QUOTE_DOUBLE;
      // A year as text would be written with quotes, which it does not need.
      if (DATES.has(field) && isScalar(value) && /^[1-9]\d{3}$/.test(String(value.value))) {
        value.value = Number(value.value);
      }
      if ((field === 'topics' || field === 'aliases') && isSeq(value)) value.flow = true;
    }
  }
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${yaml}---\n\n${abstract}\n`;
}

const DATES: ReadonlySet<unknown> = new Set(
  listFields('kind').flatMap(([name, kind]) => (kind === 'date' ? [name] : [])),
);

/** Omits empty lists and groups, and writes a single link without a list. */
function shorten(value: unknown, isLinks: boolean): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  if (typeof value !== 'object' || value === null) return value;
  const present = Object.entries(value)
    .filter(([, item]) => !Array.isArray(item) || item.length > 0)
    .map(([key, item]: [string, unknown]) =>
      isLinks && Array.isArray(item) && item.length === 1 ? [key, item[0] as unknown] : [key, item],
    );
  return present.length > 0 ? Object.fromEntries(present) : undefined;
}

function omit(
  data: unknown,
  fields: readonly string[],
): { rest: unknown; misplaced: readonly string[] } {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { rest: data, misplaced: [] };
  }
  const misplaced = fields.filter((field) => Object.hasOwn(data, field));
  const rest = Object.fromEntries(Object.entries(data).filter(([key]) => !fields.includes(key)));
  return { rest, misplaced };
}

function describeId(id: string, file: string): string {
  const isNamedById = basename(file) === `${id}.md`;
  const valid = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9._]+/g, '-')
    .replace(/([._-])[._-]+/g, '$1')
    .replace(/^[._-]+|(?<![._-])[._-]+$/g, '')
    .slice(0, 60);
  const suggested = [valid, valid.replaceAll('.', '-'), `${valid}-paper`].find(isPaperId);
  const what = isNamedById ? 'file' : 'folder';
  const advice = suggested
    ? `rename the ${what} to "${suggested}${isNamedById ? '.md' : ''}"`
    : `rename the ${what}`;
  const reason =
    (looksLikeId(id, 'paper') ? describeUnsafeName(id) : undefined) ??
    'ids are lower-case letters and digits, joined by single hyphens, dots or underscores, and not only digits';
  return `"${id}" cannot be a paper’s id, because ${reason}; ${advice}`;
}

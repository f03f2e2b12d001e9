import { basename, join } from 'node:path';
import type { z } from 'zod';
import { describeUnsafeName } from './address-name.ts';
import { decodeText } from './decode-text.ts';
import type { Fault } from './faults.ts';
import { parseFrontMatter } from './front-matter.ts';
import { displayPath, listFiles } from './list-files.ts';
import { mapBounded } from './map-bounded.ts';
import { findPlacedPapers, type PlacedPaper } from './placed-papers.ts';
import { checkProse, NO_PROSE } from './prose/check-prose.ts';
import { findDeadReferences } from './prose/dead-references.ts';
import { listFootnoteIds, listIds, listLinks, type ProseLink } from './prose/list-links.ts';
import { describeReadError, isReadError, readRegularFile } from './regular-file.ts';
import { isTopicId, looksLikeId } from './schema.ts';
import { validate } from './validate.ts';

/** A file of the maintainer's prose: a topic's introduction, a page or a reading list. */
export interface Prose<T> {
  /** The file's name without `.mdx`. */
  readonly id: string;
  readonly file: string;
  /** The front matter; absent exactly when there are faults. */
  readonly data: T | undefined;
  /** The text below the front matter, in MDX. */
  readonly body: string;
  readonly placed: readonly PlacedPaper[];
  /** Absolute path of the file. */
  readonly path: string;
  readonly links: readonly ProseLink[];
  /** Ids in the text that a fragment can name; undefined where its markup is broken. */
  readonly anchors: ReadonlySet<string> | undefined;
  /** References to links and footnotes that are not defined, and the reverse. */
  readonly deadReferences: readonly Fault[];
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/**
 * Reads every `.mdx` file of a folder and validates its front matter; Astro renders the text.
 *
 * @param reserved ids that are taken, each with the reason
 */
export async function readProse<S extends z.ZodType>(
  folder: string,
  schema: S,
  reserved: ReadonlyMap<string, string>,
): Promise<{ entries: Prose<z.output<S>>[]; faults: readonly Fault[] }> {
  const { files, faults } = await listFiles(folder, ['.mdx']);
  const entries = await mapBounded(files, async (path): Promise<Prose<z.output<S>>> => {
    const id = basename(path, '.mdx');
    const file = displayPath(path);
    const text = await readText(path, file);
    const isText = typeof text === 'string';
    const read = isText ? parse(text, file, schema) : refuse(text);
    const { nodes, headings, faults: wrong } = isText ? checkProse(text, file) : NO_PROSE;
    const own =
      wrong.length === 0 ? read : { ...read, data: undefined, faults: [...read.faults, ...wrong] };
    const placed = findPlacedPapers(nodes);
    const links = isText ? listLinks(nodes, text) : [];
    const anchors =
      wrong.length === 0
        ? new Set([
            ...headings,
            ...listIds(nodes),
            ...listFootnoteIds(nodes),
            ...placed.map((paper) => paper.id),
          ])
        : undefined;
    const deadReferences = isText ? findDeadReferences(nodes, text, file) : [];
    const found = { id, file, path, placed, links, anchors, deadReferences };
    const name = describeId(id, reserved);
    if (!name) return { ...found, ...own };
    const nameFault = { file, message: name };
    return { ...found, ...own, data: undefined, faults: [nameFault, ...own.faults] };
  });
  return { entries, faults };
}

/** The folders of prose. */
export type ProseKind = 'topics' | 'pages' | 'lists';

export const proseFolder = (content: string, kind: ProseKind): string => join(content, kind);

function parse<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
): Pick<Prose<z.output<S>>, 'data' | 'body' | 'faults' | 'warnings'> {
  const parsed = parseFrontMatter(text, file);
  if ('message' in parsed) return refuse(parsed);
  const { body, locate, typed } = parsed;
  if (parsed.data === undefined) {
    return { data: undefined, body, faults: parsed.faults, warnings: [] };
  }
  const checked = validate(schema, parsed.data, { file, locate, typed });
  const faults = [...parsed.faults, ...checked.faults];
  const warnings = [...parsed.warnings, ...checked.warnings];
  return { data: faults.length > 0 ? undefined : checked.value, body, faults, warnings };
}

async function readText(path: string, file: string): Promise<string | Fault> {
  try {
    return decodeText(await readRegularFile(path), file);
  } catch (error) {
    if (!isReadError(error)) throw error;
    return { file, message: describeReadError(error) };
  }
}

function refuse(fault: Fault) {
  return { data: undefined, body: '', faults: [fault], warnings: [] };
}

function describeId(id: string, reserved: ReadonlyMap<string, string>): string | undefined {
  const reason = reserved.get(id);
  if (reason) return `cannot be named "${id}", because ${reason}; rename the file`;
  if (isTopicId(id)) return undefined;
  const unsafe = looksLikeId(id, 'prose') ? describeUnsafeName(id) : undefined;
  if (unsafe) return `cannot be named "${id}", because ${unsafe}; rename the file`;
  return `"${id}" is no legal name, because it becomes an address; rename the file with lower-case letters, digits and single hyphens, such as "optimal-transport.mdx"`;
}

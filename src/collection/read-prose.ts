import { basename, join } from 'node:path';
import type { z } from 'zod';
import { describeUnsafeName } from './address-name.ts';
import type { Fault } from './faults.ts';
import { parseFrontMatter } from './front-matter.ts';
import { displayPath, listFiles } from './list-files.ts';
import { mapBounded } from './map-bounded.ts';
import { findPaperReferences, type PaperReference } from './paper-references.ts';
import { checkProse, NO_PROSE } from './prose/check-prose.ts';
import { listComponents, type ProseComponent } from './prose/list-components.ts';
import { findDeadReferences } from './prose/dead-references.ts';
import { listFootnoteIds, listIds, listLinks, type ProseLink } from './prose/list-links.ts';
import { readTextFile } from './read-text-file.ts';
import { HOME_PAGE } from './reserved-names.ts';
import { isTopicId, looksLikeId } from './syntax.ts';
import { validate } from './validate.ts';

/** Folders with MDX files. */
export type ProseKind = 'topics' | 'pages' | 'lists';

/** An MDX file of a topic, a page or a reading list. */
export interface Prose<T> {
  /** The file name without `.mdx`. */
  readonly id: string;
  readonly file: string;
  /**
   * Address of its page without slashes at its ends, such as `topics/scaling`; empty for the home
   * page.
   */
  readonly page: string;
  /** The front matter; undefined if, and only if, there are faults. */
  readonly data: T | undefined;
  /** The MDX below the front matter. */
  readonly body: string;
  readonly references: readonly PaperReference[];
  /** Its `<PaperList>` and `<Programme>` elements. */
  readonly components: readonly ProseComponent[];
  /** Absolute path of the file. */
  readonly path: string;
  readonly links: readonly ProseLink[];
  /** Ids that fragments can refer to; undefined if markup is broken. */
  readonly anchors: ReadonlySet<string> | undefined;
  /** Undefined references to links and footnotes, and unused footnotes. */
  readonly deadReferences: readonly Fault[];
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/**
 * Reads and validates all `.mdx` files of a folder. Astro renders their text.
 *
 * @param content absolute path of the content folder
 * @param reserved ids that cannot be used, with the reason
 */
export async function readProse<S extends z.ZodType>(
  content: string,
  kind: ProseKind,
  schema: S,
  reserved: ReadonlyMap<string, string>,
): Promise<{ entries: Prose<z.output<S>>[]; faults: readonly Fault[] }> {
  const { files, faults } = await listFiles(join(content, kind), ['.mdx']);
  const entries = await mapBounded(files, async (path): Promise<Prose<z.output<S>>[]> => {
    const id = basename(path, '.mdx');
    const page = kind !== 'pages' ? `${kind}/${id}` : id === HOME_PAGE ? '' : id;
    const file = displayPath(path);
    const text = await readTextFile(path);
    // The file was deleted after its folder was listed.
    if (text === undefined) return [];
    const isText = typeof text === 'string';
    const read = isText ? parse(text, file, schema) : reject(text);
    const {
      nodes,
      headings,
      faults: markup,
    } = isText ? checkProse(text, file, kind === 'pages') : NO_PROSE;
    const checked =
      markup.length === 0
        ? read
        : { ...read, data: undefined, faults: [...read.faults, ...markup] };
    const references = findPaperReferences(nodes);
    const links = isText ? listLinks(nodes, text) : [];
    const anchors =
      markup.length === 0
        ? new Set([
            ...headings,
            ...listIds(nodes),
            ...listFootnoteIds(nodes),
            ...references.map((reference) => reference.id),
          ])
        : undefined;
    const deadReferences = isText ? findDeadReferences(nodes, text, file) : [];
    const components = listComponents(nodes);
    const common = { id, file, page, path, references, components, links, anchors, deadReferences };
    const nameMessage = describeId(id, reserved);
    if (!nameMessage) return [{ ...common, ...checked }];
    const nameFault = { file, message: nameMessage };
    return [{ ...common, ...checked, data: undefined, faults: [nameFault, ...checked.faults] }];
  });
  return { entries: entries.flat(), faults };
}

function parse<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
): Pick<Prose<z.output<S>>, 'data' | 'body' | 'faults' | 'warnings'> {
  const parsed = parseFrontMatter(text, file);
  if ('message' in parsed) return reject(parsed);
  const { body, locate, getSourceText } = parsed;
  if (parsed.data === undefined) {
    return { data: undefined, body, faults: parsed.faults, warnings: [] };
  }
  const checked = validate(schema, parsed.data, { file, locate, getSourceText });
  const faults = [...parsed.faults, ...checked.faults];
  const warnings = [...parsed.warnings, ...checked.warnings];
  return { data: faults.length > 0 ? undefined : checked.value, body, faults, warnings };
}

function reject(fault: Fault) {
  return { data: undefined, body: '', faults: [fault], warnings: [] };
}

function describeId(id: string, reserved: ReadonlyMap<string, string>): string | undefined {
  const reason = reserved.get(id);
  if (reason) return `cannot be named "${id}", because ${reason}; rename the file`;
  if (isTopicId(id)) return undefined;
  const unsafe = looksLikeId(id, 'prose') ? describeUnsafeName(id) : undefined;
  if (unsafe) return `cannot be named "${id}", because ${unsafe}; rename the file`;
  return `"${id}" cannot be part of an address; rename the file, with lower-case letters, digits and single hyphens, such as "optimal-transport.mdx"`;
}

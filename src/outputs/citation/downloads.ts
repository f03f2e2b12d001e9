import type { CataloguePaper, Group } from '../../catalogue/types.ts';
import { groupKinds } from '../../collection/group-kinds.ts';
import { encodeFile, getCompressionSuffix, joinCompressed } from '../data/compress.ts';
import type { CitedPart } from './cite-part.ts';
import { isAbridged } from '../../catalogue/is-abridged.ts';
import { memoizeLast } from '../../memoize.ts';
import { FORMATS, formatFile, measure } from './formats.ts';
import type { Format } from './formats.ts';
import { addFileFields, type Reference } from './reference.ts';
import { splitBySize } from './split.ts';

/** Addresses of groups that have files even if papers have none. */
const ALWAYS_FILES = new RegExp(
  `^/(?:$|${groupKinds.flatMap(({ id, alwaysHasCitations }) => (alwaysHasCitations ? `${id}/` : [])).join('|')})`,
);

/** Larger files are rejected by hosts and slow in reference managers. */
const MAX_FILE_BYTES = 48_000_000;

/** A citation file of the site. */
export interface CitationFile {
  /** Relative to the base of the site: `papers/x-pool/cite.bib`. */
  readonly path: string;
  readonly format: Format;
  readonly papers: readonly CataloguePaper[];
  /** Compressed citations of the papers, if they exist already. */
  readonly members?: readonly Uint8Array[];
}

/** A download link on a page. */
export interface Download {
  readonly format: Format;
  /** Name of the saved file, such as `gorti2022xpool.bib`. */
  readonly fileName: string;
  /** Path relative to the base of the site, with a leading slash. */
  readonly address: string;
}

/** The citations of the whole collection, in parts. */
export interface CitedWhole {
  readonly papers: readonly CataloguePaper[];
  /** In the order of the papers. */
  readonly parts: readonly CitedPart[];
}

export interface Options {
  /** From `site.yaml`; if undefined, it depends on the size of the collection. */
  readonly mode: 'files' | 'embedded' | undefined;
  /** Number of papers in the collection. */
  readonly count: number;
  /** Returns the reference without its abstract, which files contain. */
  readonly getReference: (paper: CataloguePaper) => Reference;
  /**
   * The citations of all papers of a large collection, in parts that are cached separately, so that
   * a new paper does not invalidate all of them.
   */
  readonly whole?: CitedWhole | undefined;
  readonly maxFileBytes?: number;
}

export interface Downloads {
  /** Whether citations of papers are embedded in pages instead of files. */
  readonly isEmbedded: boolean;
  readonly getForPaper: (paper: CataloguePaper) => readonly Download[];
  /** @param path of the group, such as `/topics/scaling/`; `/` for the whole collection */
  readonly getForGroup: (group: Group, path: string) => readonly Download[];
  /** Files to which the pages of these papers and groups link. */
  readonly listFiles: (
    papers: readonly CataloguePaper[],
    groups: readonly (readonly [group: Group, path: string])[],
  ) => readonly CitationFile[];
  readonly formatFile: (file: CitationFile) => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Decides which citations are files and which are embedded in pages:
 *
 * 1. With files, every paper has one in each format, `/papers/ID/cite.bib`, and so does every group
 *    of several papers, `/topics/ID/papers.bib`.
 * 2. Embedded, the page of a paper contains BibTeX, and other formats are generated from files
 *    below `/references/`. Only the whole collection, topics, reading lists and venues have files;
 *    others would only repeat the same citations.
 * 3. A group with a single paper links to the files of the paper.
 * 4. Files are smaller than 50 MB: `papers.bib`, `papers-2.bib`, … Files of more than 2,000 papers
 *    are compressed: `papers.bib.gz`.
 */
export function createDownloads(options: Options): Downloads {
  const { count, getReference, whole, maxFileBytes = MAX_FILE_BYTES } = options;
  const isEmbedded = (options.mode ?? (isAbridged(count) ? 'embedded' : 'files')) === 'embedded';

  const getFullReference = (paper: CataloguePaper): Reference =>
    addFileFields(getReference(paper), paper);

  const measured = whole?.parts.flatMap(({ sizes }) => sizes) ?? [];
  const sizes = new Map(whole?.papers.map((paper, place) => [paper, measured[place] ?? 0]));
  function getSize(paper: CataloguePaper): number {
    const size = sizes.get(paper) ?? measure(getFullReference(paper));
    sizes.set(paper, size);
    return size;
  }

  function listPaperFiles(paper: CataloguePaper): readonly CitationFile[] {
    if (isEmbedded) return [];
    const papers = [paper];
    return FORMATS.map((format) => ({
      path: `papers/${paper.id}/cite.${format.extension}`,
      format,
      papers,
    }));
  }

  // Memoized, because the formats of a file are written one after the other.
  const getFullReferences = memoizeLast((papers: readonly CataloguePaper[]) =>
    papers.map(getFullReference),
  );

  // Cached, because it is needed on every page of a group and measures all of its papers.
  const files = new WeakMap<Group, readonly CitationFile[]>();
  function listGroupFiles(group: Group, path: string): readonly CitationFile[] {
    const groupFiles = files.get(group) ?? splitGroup(group, path);
    files.set(group, groupFiles);
    return groupFiles;
  }

  function splitGroup({ papers }: Group, path: string): readonly CitationFile[] {
    if (path === '/' && whole) return splitWhole(whole);
    if (papers.length < 2 || (isEmbedded && !ALWAYS_FILES.test(path))) return [];
    const parts = splitBySize(papers, getSize, maxFileBytes);
    return FORMATS.flatMap((format) =>
      parts.map((part, index) => ({
        path: `${path.slice(1)}${nameFile(index, format, getCompressionSuffix(papers.length, count))}`,
        format,
        papers: part,
      })),
    );
  }

  function splitWhole({ papers, parts }: CitedWhole): readonly CitationFile[] {
    let start = 0;
    const cited = parts.map(({ sizes, members }) => ({
      papers: papers.slice(start, (start += sizes.length)),
      size: sizes.reduce((sum, size) => sum + size, 0),
      members,
    }));
    const files = splitBySize(cited, ({ size }) => size, maxFileBytes);
    return FORMATS.flatMap((format, at) =>
      files.map((file, index) => ({
        path: nameFile(index, format, '.gz'),
        format,
        papers: file.flatMap((part) => part.papers),
        members: file.map(({ members }) => members[at] as Uint8Array),
      })),
    );
  }

  function getForPaper(paper: CataloguePaper): readonly Download[] {
    return listPaperFiles(paper).map(({ path, format }) => ({
      format,
      fileName: `${getReference(paper).key.replace(/[^\w.-]+/g, '-')}.${format.extension}`,
      address: `/${path}`,
    }));
  }

  function getForGroup(group: Group, path: string): readonly Download[] {
    const [first] = group.papers;
    if (first === undefined) return [];
    if (group.papers.length === 1) return getForPaper(first);
    const name = group.id.replaceAll('/', '-');
    return listGroupFiles(group, path).map((file) => ({
      format: file.format,
      fileName: (file.path.split('/').at(-1) ?? '').replace('papers', name),
      address: `/${file.path}`,
    }));
  }

  return {
    isEmbedded,
    getForPaper,
    getForGroup,
    listFiles: (papers, groups) => [
      ...papers.flatMap(listPaperFiles),
      ...groups.flatMap(([group, path]) => listGroupFiles(group, path)),
    ],
    formatFile: async ({ path, format, papers, members }) =>
      members
        ? joinCompressed(members, format)
        : encodeFile(path, formatFile(format, getFullReferences(papers))),
  };
}

/** `papers.bib`, `papers-2.bib.gz`. */
function nameFile(index: number, { listExtension }: Format, compressed: string): string {
  return `papers${index === 0 ? '' : `-${index + 1}`}.${listExtension}${compressed}`;
}

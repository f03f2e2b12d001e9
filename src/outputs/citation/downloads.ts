import type { CataloguePaper, Group } from '../../catalogue/types.ts';
import { groupKinds } from '../../collection/group-kinds.ts';
import { encodeFile, getCompressedEnding, joinCompressed } from '../data/compress.ts';
import type { CitedPart } from './cite-part.ts';
import { isAbridged } from '../../catalogue/is-abridged.ts';
import { FORMATS, formatFile, measure } from './formats.ts';
import type { Format } from './formats.ts';
import type { Reference } from './reference.ts';
import { splitBySize } from './split.ts';

/** Where papers have no files, groups below these addresses still have. */
const ALWAYS_FILES = new RegExp(
  `^/(?:$|${groupKinds.flatMap(({ id, alwaysHasCitations }) => (alwaysHasCitations ? `${id}/` : [])).join('|')})`,
);

/** Reference managers are slow with greater files, and hosts refuse them. */
const MAX_FILE_BYTES = 48_000_000;

/** A file of citations of this site. */
export interface CitationFile {
  /** Below the site's base, without the first slash: `papers/x-pool/cite.bib`. */
  readonly path: string;
  readonly format: Format;
  readonly papers: readonly CataloguePaper[];
  /** The papers' citations, where they are compressed already. */
  readonly members?: readonly Uint8Array[];
}

/** What a page offers to download, in one format. */
export interface Download {
  readonly format: Format;
  /** Name under which it is saved, such as `gorti2022xpool.bib`. */
  readonly fileName: string;
  /** A path below the site's base with a slash before it. */
  readonly address: string;
}

/** The whole collection, cited part by part. */
export interface CitedWhole {
  readonly papers: readonly CataloguePaper[];
  /** Of the papers in their order. */
  readonly parts: readonly CitedPart[];
}

export interface Options {
  /** As `site.yaml` says it; absent, the size of the collection decides. */
  readonly mode: 'files' | 'embedded' | undefined;
  /** Papers of the whole collection. */
  readonly count: number;
  readonly getReference: (paper: CataloguePaper) => Reference;
  /**
   * All papers, where they are so many that their files are made of parts, each cited by itself: a
   * paper more does not make all of them anew.
   */
  readonly whole?: CitedWhole | undefined;
  readonly maxFileBytes?: number;
}

export interface Downloads {
  /** Whether papers have no files of their own. */
  readonly isEmbedded: boolean;
  readonly getForPaper: (paper: CataloguePaper) => readonly Download[];
  /** @param path the group's own, such as `/topics/scaling/`; `/` for the whole collection */
  readonly getForGroup: (group: Group, path: string) => readonly Download[];
  /** Files that the pages of these papers and groups lead to. */
  readonly listFiles: (
    papers: readonly CataloguePaper[],
    groups: readonly (readonly [group: Group, path: string])[],
  ) => readonly CitationFile[];
  readonly formatFile: (file: CitationFile) => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Decides what is a file and what stands inside a page:
 *
 * 1. With files, every paper has one in each format, `/papers/ID/cite.bib`, and so does every group
 *    of several papers, `/topics/ID/papers.bib`.
 * 2. Embedded, a paper has BibTeX in its page and the rest among its neighbours', below
 *    `/references/`; only the whole collection, topics, reading lists and venues have files: everything
 *    else would say the same citations again.
 * 3. A group of one paper leads to what its paper has.
 * 4. Files stay under 50 MB: `papers.bib`, `papers-2.bib`, … Those of more than 2,000 papers are
 *    compressed: `papers.bib.gz`.
 */
export function createDownloads(options: Options): Downloads {
  const { count, getReference, whole, maxFileBytes = MAX_FILE_BYTES } = options;
  const isEmbedded = (options.mode ?? (isAbridged(count) ? 'embedded' : 'files')) === 'embedded';

  const measured = whole?.parts.flatMap(({ sizes }) => sizes) ?? [];
  const sizes = new Map(whole?.papers.map((paper, place) => [paper, measured[place] ?? 0]));
  function getSize(paper: CataloguePaper): number {
    const size = sizes.get(paper) ?? measure(getReference(paper));
    sizes.set(paper, size);
    return size;
  }

  function listPaperFiles(paper: CataloguePaper): readonly CitationFile[] {
    if (isEmbedded) return [];
    return FORMATS.map((format) => ({
      path: `papers/${paper.id}/cite.${format.extension}`,
      format,
      papers: [paper],
    }));
  }

  // Asked on every page of a group, and all its papers are measured for it.
  const files = new WeakMap<Group, readonly CitationFile[]>();
  function listGroupFiles(group: Group, path: string): readonly CitationFile[] {
    const known = files.get(group) ?? cutGroup(group, path);
    files.set(group, known);
    return known;
  }

  function cutGroup({ papers }: Group, path: string): readonly CitationFile[] {
    if (path === '/' && whole) return cutWhole(whole);
    if (papers.length < 2 || (isEmbedded && !ALWAYS_FILES.test(path))) return [];
    const parts = splitBySize(papers, getSize, maxFileBytes);
    return FORMATS.flatMap((format) =>
      parts.map((part, index) => ({
        path: `${path.slice(1)}${nameFile(index, format, getCompressedEnding(papers.length, count))}`,
        format,
        papers: part,
      })),
    );
  }

  function cutWhole({ papers, parts }: CitedWhole): readonly CitationFile[] {
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
    const { key } = getReference(paper);
    return listPaperFiles(paper).map(({ path, format }) => ({
      format,
      fileName: `${key}.${format.extension}`,
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
        : encodeFile(path, formatFile(format, papers.map(getReference))),
  };
}

/** `papers.bib`, `papers-2.bib.gz`. */
function nameFile(index: number, { listExtension }: Format, compressed: string): string {
  return `papers${index === 0 ? '' : `-${index + 1}`}.${listExtension}${compressed}`;
}

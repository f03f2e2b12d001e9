import type { CataloguePaper, Group } from '../catalogue/catalogue.ts';
import { FORMATS, formatFile, measure } from './formats.ts';
import type { Format } from './formats.ts';
import type { Reference } from './reference.ts';
import { splitBySize } from './split.ts';

/** Collections up to this many papers have files of citations beside their pages. */
const FILES_UP_TO = 2000;

/** Where browsers make the files, they do so for so many papers; more of them are a file after all. */
const MADE_UP_TO = 10;

/** Reference managers are slow with greater files, and hosts refuse them. */
const MAX_FILE_BYTES = 48_000_000;

/** A file of citations of this site. */
export interface CitationFile {
  /** Below the site's base, without the first slash: `papers/x-pool/cite.bib`. */
  readonly path: string;
  readonly format: Format;
  readonly papers: readonly CataloguePaper[];
}

/** A file that a page offers to download. */
export interface Download {
  readonly format: Format;
  /** Name under which it is saved, such as `gorti2022xpool.bib`. */
  readonly fileName: string;
  /** A path below the site's base with a slash before it. */
  readonly address: string;
}

/** Files that the reader's browser makes when they are asked for. */
export interface MadeDownload {
  /** Ids of the papers that are in them. */
  readonly ids: readonly string[];
  /** Name under which they are saved, without its ending. */
  readonly name: string;
  readonly formats: readonly Format[];
}

/** What a page offers to download: files of the site, or such as the browser makes. */
export interface Downloads {
  readonly files: readonly Download[];
  readonly made?: MadeDownload;
}

export interface Options {
  /** As `site.yaml` says it; absent, the size of the collection decides. */
  readonly mode: 'files' | 'browser' | undefined;
  /** Papers of the whole collection. */
  readonly count: number;
  readonly getReference: (paper: CataloguePaper) => Reference;
  readonly maxFileBytes?: number;
}

export interface CitationFiles {
  readonly getForPaper: (paper: CataloguePaper) => Downloads;
  /** @param path the group's own, such as `/topics/scaling/`; `/` for the whole collection */
  readonly getForGroup: (group: Group, path: string) => Downloads;
  /** Files that the pages of these papers and groups lead to. */
  readonly listFiles: (
    papers: readonly CataloguePaper[],
    groups: readonly (readonly [group: Group, path: string])[],
  ) => readonly CitationFile[];
  readonly formatFile: (file: CitationFile) => string;
}

/**
 * Decides what is a file and what the reader's browser makes:
 *
 * 1. With files, every paper has one in each format, `/papers/ID/cite.bib`, and so does every group
 *    of several papers, `/topics/ID/papers.bib`.
 * 2. Without, only groups of more than ten papers have files; for others the browser makes them of
 *    the facts that lists are shown with.
 * 3. A group of one paper leads to what its paper has.
 * 4. Files stay under 50 MB: `papers.bib`, `papers-2.bib`, …
 */
export function createDownloads(options: Options): CitationFiles {
  const { count, getReference, maxFileBytes = MAX_FILE_BYTES } = options;
  const mode = options.mode ?? (count > FILES_UP_TO ? 'browser' : 'files');
  const isMade = ({ length }: readonly CataloguePaper[]) =>
    mode === 'browser' && length <= MADE_UP_TO;

  const sizes = new Map<string, number>();
  function getSize(paper: CataloguePaper): number {
    const size = sizes.get(paper.id) ?? measure(getReference(paper));
    sizes.set(paper.id, size);
    return size;
  }

  function make(papers: readonly CataloguePaper[], name: string): Downloads {
    return { files: [], made: { ids: papers.map(({ id }) => id), name, formats: FORMATS } };
  }

  function listPaperFiles(paper: CataloguePaper): readonly CitationFile[] {
    if (isMade([paper])) return [];
    return FORMATS.map((format) => ({
      path: `papers/${paper.id}/cite.${format.extension}`,
      format,
      papers: [paper],
    }));
  }

  function listGroupFiles({ papers }: Group, path: string): readonly CitationFile[] {
    if (papers.length < 2 || isMade(papers)) return [];
    const parts = splitBySize(papers, getSize, maxFileBytes);
    return FORMATS.flatMap((format) =>
      parts.map((part, index) => ({
        path: `${path.slice(1)}papers${index === 0 ? '' : `-${index + 1}`}.${format.listExtension}`,
        format,
        papers: part,
      })),
    );
  }

  function getForPaper(paper: CataloguePaper): Downloads {
    const { key } = getReference(paper);
    if (isMade([paper])) return make([paper], key);
    const files = listPaperFiles(paper).map(({ path, format }) => ({
      format,
      fileName: `${key}.${format.extension}`,
      address: `/${path}`,
    }));
    return { files };
  }

  function getForGroup(group: Group, path: string): Downloads {
    const [first, ...others] = group.papers;
    if (first === undefined) return { files: [] };
    if (others.length === 0) return getForPaper(first);
    const name = group.id.replaceAll('/', '-');
    if (isMade(group.papers)) return make(group.papers, name);
    const files = listGroupFiles(group, path).map((file) => ({
      format: file.format,
      fileName: (file.path.split('/').at(-1) ?? '').replace('papers', name),
      address: `/${file.path}`,
    }));
    return { files };
  }

  return {
    getForPaper,
    getForGroup,
    listFiles: (papers, groups) => [
      ...papers.flatMap(listPaperFiles),
      ...groups.flatMap(([group, path]) => listGroupFiles(group, path)),
    ],
    formatFile: ({ format, papers }) => formatFile(format, papers.map(getReference)),
  };
}

import type { Name } from '../../outputs/citation/name.ts';
import type { Reference } from '../../outputs/citation/reference.ts';
import { hash } from './part.ts';

/** What a list shows and exports of a paper, text plain. */
export interface Facts {
  readonly id: string;
  readonly reference: Reference;
  /** With its year. */
  readonly venue?: string;
  /** As precise as it is known. */
  readonly date?: string;
  /** Ids, best first. */
  readonly topics: readonly string[];
  /** BCP 47, where it is not the site's. */
  readonly language?: string;
}

/** Papers in one file at most, where one file is enough. */
const FEW = 64;
/** Papers in one file of many, about: a list asks for as many files as it has papers. */
const IN_PART = 16;

/**
 * Files that the facts of a collection are kept in. It is a power of two, and part of their address,
 * so that a page which is older than the files it asks for finds none rather than the wrong ones.
 *
 * @param inPart papers in one file of many, about
 */
export function countParts(papers: number, inPart = IN_PART): number {
  return papers <= FEW ? 1 : 2 ** Math.ceil(Math.log2(papers / inPart));
}

/** Parts whose papers stand in one file of citations to read. */
const IN_BUNDLE = 32;

/** Where a paper's citations in all forms are, below `/references/`, with those of some hundred others. */
export function getBundle(id: string, parts: number): string {
  return `${parts}/all-${hash(id) & (Math.max(1, parts / IN_BUNDLE) - 1)}.txt.gz`;
}

/** A name as it is printed. */
export function formatName(name: Name): string {
  if ('literal' in name) return name.literal;
  return [name.given, name.particle, name.family, name.suffix].filter(Boolean).join(' ');
}

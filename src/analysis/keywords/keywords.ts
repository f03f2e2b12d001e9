import type { Paper } from '../../collection/schema.ts';
import { findKeywords, type Keyword } from './find-keywords.ts';
import { readProse } from '../../catalogue/prose.ts';

/** Reads words and phrases of title and abstract, by key. */
export function readKeywords(paper: Pick<Paper, 'title' | 'abstract'>): Map<string, Keyword> {
  return findKeywords(readProse(paper.title), readProse(paper.abstract));
}

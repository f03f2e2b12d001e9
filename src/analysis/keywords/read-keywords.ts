import { stripMath } from '../../catalogue/strip-math.ts';
import type { Paper } from '../../collection/schema.ts';
import { findKeywords, type Keyword } from './find-keywords.ts';

/**
 * Finds the words and phrases of a paper, by key, in reading order. Not in `find-keywords.ts`, which
 * browsers load without the parser of abstracts.
 */
export function readKeywords(paper: Pick<Paper, 'title' | 'abstract'>): Map<string, Keyword> {
  return findKeywords(stripMath(paper.title), stripMath(paper.abstract));
}

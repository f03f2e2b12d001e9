import { toPlain } from '../../abstract/plain.ts';
import type { Mentions, Paper } from '../../collection/schema.ts';
import { memoizeByObject } from '../../memoize.ts';
import type { Computation } from '../compute.ts';
import { findMentions, type FoundMention } from './find-mentions.ts';
import { createLexicon } from './lexicon.ts';

type Text = Pick<Paper, 'title' | 'abstract'>;

const getLexicon = memoizeByObject(createLexicon);

/** Finds the mentions of each paper. */
export const findAll: Computation<Text, Mentions, readonly FoundMention[][]> = {
  name: 'findAll',
  module: 'src/analysis/mentions/find-all.ts',
  run: (papers, mentions) =>
    papers.map(({ title, abstract }) =>
      findMentions(toPlain(title), toPlain(abstract), getLexicon(mentions)),
    ),
};

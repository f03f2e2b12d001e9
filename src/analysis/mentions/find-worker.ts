import { toPlain } from '../../abstract/plain.ts';
import type { Mentions, Paper } from '../../collection/schema.ts';
import { answerParts } from '../../large/kept-parts/answer.ts';
import { findMentions } from './find-mentions.ts';
import { createLexicon } from './lexicon.ts';

type Read = Pick<Paper, 'title' | 'abstract'>;

let lexicon: ReturnType<typeof createLexicon> | undefined;

answerParts((papers: readonly Read[], { names, ignore }: Mentions) => {
  const known = (lexicon ??= createLexicon(names, ignore));
  return papers.map(({ title, abstract }) =>
    findMentions(toPlain(title), toPlain(abstract), known),
  );
});

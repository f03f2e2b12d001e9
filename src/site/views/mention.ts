/** Views of the pages of a mention. */
import { toPlain } from '../../abstract/plain.ts';
import type { CataloguePaper, Mention, PaperMention } from '../../catalogue/types.ts';
import { countGroups, rankCounts } from '../../catalogue/counts.ts';
import { listPaper } from '../../catalogue/linked.ts';
import { paginate, toPageParam, type Page } from '../../catalogue/paginate.ts';
import { catalogue } from '../bind/content.ts';
import { inOrder } from '../bind/programme.ts';
import { hashData } from '../../collection/hash-data.ts';
import { getSentence } from '../../analysis/mentions/get-sentence.ts';
import { getDigest, getListDigest } from './hash-papers.ts';
import { createGroupHead, locateGroup } from './group.ts';
import { createViewPath } from './view-path.ts';

const MAX_TOGETHER = 10;

/**
 * The cache key covers the head and every paper in full, because hashing papers is faster than
 * finding their sentences.
 */
export function listMentionPaths() {
  return catalogue.groups.mentions.flatMap((mention) =>
    paginate(inOrder(mention.papers)).map((page) =>
      createViewPath(
        { id: mention.id, page: toPageParam(page.number) },
        {
          key: () => {
            const papers = page.items.map((paper) => {
              const { start, end } = find(paper, mention);
              return [getListDigest(paper), getDigest(paper), start, end];
            });
            return hashData([createHead(mention, page), papers]);
          },
          view: () => createView(mention, page),
        },
      ),
    ),
  );
}

function createHead(mention: Mention, page: Page<CataloguePaper>) {
  return {
    ...createGroupHead(mention, page, locateGroup('mentions', mention)),
    id: mention.id,
    kind: mention.kind,
    // Parts that are the same on all pages are only on the first.
    together: page.number === 1 ? listTogether(mention) : [],
  };
}

function createView(mention: Mention, page: Page<CataloguePaper>) {
  return {
    ...createHead(mention, page),
    papers: page.items.map(listPaper),
    sentences: page.items.map((paper) => quote(paper, mention)),
  };
}

/** The sentence of an abstract with a mention, split around the mention. */
function quote(paper: CataloguePaper, mention: Mention) {
  return getSentence(toPlain(paper.abstract), find(paper, mention), paper.lang);
}

function find(paper: CataloguePaper, mention: Mention): PaperMention {
  const found = paper.mentions.find((one) => one.mention === mention);
  if (!found) throw new Error(`${paper.id} does not mention "${mention.name}".`);
  return found;
}

/** Other mentions in the same abstracts, most frequent first. */
function listTogether(mention: Mention) {
  const counts = countGroups(mention.papers, ({ mentions }) =>
    mentions.map((one) => one.mention).filter((one) => one !== mention && one.hasPage),
  );
  return rankCounts(counts, MAX_TOGETHER).map(({ of: { id, name }, count }) => ({
    id,
    name,
    count,
  }));
}

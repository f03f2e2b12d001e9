import { createElement } from '../../create-element.ts';
import { text } from '#text';
import { IDLE } from '../../../search/address.ts';
import { createPageEngine } from '../../search-page/page-engine.ts';
import { requireElement } from '../../require-element.ts';
import { formatCompared, LETTERS, MAX_COMPARED } from '../address.ts';
import { chooseQuery } from '../choose-query.ts';
import { rankClose, type ClosePaper } from '../rank-close.ts';
import { listRelated, loadPaper, type LoadedPaper, type Sources } from './load-papers.ts';

/** Maximum number of papers that are compared in full; each costs the download of a page. */
const MAX_CANDIDATES = 16;
const MAX_SHOWN = 8;
const MAX_WORDS = 3;

/**
 * Lists papers that are close to all of the compared ones, with reasons.
 *
 * A paper that is close to all of them need not be among the related papers on any of their pages.
 * Therefore the search index is queried as well, with the words of the highest total weight. This
 * costs one shard per word, regardless of the size of the collection. The candidates are then compared
 * with each paper by the measure of related papers.
 *
 * @throws Error when something cannot be loaded
 */
export async function showClose(
  root: HTMLElement,
  papers: readonly LoadedPaper[],
  sources: Sources,
): Promise<void> {
  const status = requireElement<HTMLElement>(root, '[data-part="close-status"]');
  const button = requireElement<HTMLElement>(root, '[data-act="close"]');
  status.textContent = text.compare.searching;
  button.hidden = true;
  const candidates = await findCandidates(papers, root.dataset.index ?? '');
  const loaded = await Promise.all(candidates.map((id) => loadPaper(id, sources)));
  const close = rankClose(
    loaded,
    papers.map(({ words }) => words),
    sources.total,
  ).slice(0, MAX_SHOWN);
  status.textContent = close.length > 0 ? text.compare.found(close.length) : text.compare.noneFound;
  const list = requireElement(root, '[data-part="close"]');
  list.replaceChildren(...close.map((one) => createRow(one, papers)));
}

/** Papers related to several of them come first, then papers from the search and from pages in turn. */
async function findCandidates(papers: readonly LoadedPaper[], index: string): Promise<string[]> {
  const own = new Set(papers.map(({ id }) => id));
  const related = papers.flatMap((paper) => listRelated(paper).map(({ id }) => id));
  const engine = createPageEngine(index);
  const { results } = await engine.ask({
    ...IDLE,
    ...{ query: chooseQuery(papers.map(({ words }) => words)), exact: true },
    ...{ from: 0, count: MAX_CANDIDATES, facets: [] },
  });
  const several = related.filter((id, at) => related.indexOf(id) < at);
  const found = results.map(({ id }) => id);
  const inTurn = found.flatMap((id, at) => [id, ...related.slice(at, at + 1)]);
  const all = [...several, ...inTurn, ...related.slice(found.length)];
  return [...new Set(all)].filter((id) => !own.has(id)).slice(0, MAX_CANDIDATES);
}

function createRow(
  { paper, words }: ClosePaper<LoadedPaper>,
  papers: readonly LoadedPaper[],
): HTMLElement {
  const row = createElement('li', 'row');
  const title = createElement('h3', 'row-title');
  const link = document.createElement('a');
  link.href = paper.address;
  const heading = paper.page.querySelector('main h1');
  link.append(...[...(heading?.childNodes ?? [])].map((node) => document.importNode(node, true)));
  title.append(link);
  const reasons = words.map(
    (shared, at) => `${LETTERS[at]}: ${shared.slice(0, MAX_WORDS).join(', ')}`,
  );
  row.append(title, createElement('p', 'row-people', reasons.join(' · ')));
  if (papers.length < MAX_COMPARED) {
    const line = createElement('p', 'row-facts');
    const more = createElement(
      'a',
      'quiet inline-flex min-h-6 items-center pointer-coarse:min-h-11',
    );
    more.href = location.pathname + formatCompared([...papers.map(({ id }) => id), paper.id]);
    more.append(text.compare.add, createElement('span', 'sr-only', `: ${paper.title}`));
    line.append(more);
    row.append(line);
  }
  return row;
}

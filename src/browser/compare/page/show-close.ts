import { text } from '#text';
import { IDLE } from '../../../search/address.ts';
import { createPageEngine } from '../../search-page/page-engine.ts';
import { demandElement } from '../../search-page/demand-element.ts';
import { explainFailure } from '../../updates/explain-failure.ts';
import { formatCompared, MOST_COMPARED } from '../address.ts';
import { chooseQuery } from '../choose-query.ts';
import { rankClose, type Close } from '../rank-close.ts';
import { loadPaper, type LoadedPaper, type Sources } from './load-papers.ts';

/** Papers that are compared in full: a page of each is loaded. */
const CANDIDATES = 16;
const SHOWN = 8;
const WORDS_SHOWN = 3;
const LETTERS = 'ABCD';

/**
 * Finds papers that are close to all of those compared, and lists them with reasons.
 *
 * Related papers that the pages name are close to one of them; what is not among the closest of any
 * may still be the closest to all. So the index of the search is asked, too, by the words that weigh
 * most in all, which costs a piece of it for each word, however large the collection is. The
 * candidates are then held against each paper by the measure of related papers.
 */
export async function showClose(
  root: HTMLElement,
  papers: readonly LoadedPaper[],
  sources: Sources,
): Promise<void> {
  const status = demandElement<HTMLElement>(root, '[data-part="close-status"]');
  const button = demandElement<HTMLButtonElement>(root, '[data-act="close"]');
  status.textContent = text.compare.looking;
  button.hidden = true;
  try {
    const candidates = await findCandidates(papers, root.dataset.index ?? '');
    const loaded = await Promise.all(candidates.map((id) => loadPaper(id, sources)));
    const close = rankClose(
      loaded,
      papers.map(({ words }) => words),
      sources.total,
    ).slice(0, SHOWN);
    status.textContent =
      close.length > 0 ? text.compare.found(close.length, loaded.length) : text.compare.noneClose;
    const list = demandElement(root, '[data-part="close"]');
    list.replaceChildren(...close.map((one) => createRow(one, papers)));
  } catch (error) {
    void explainFailure(error, ['updated', 'offline']);
    status.textContent = text.compare.lost;
    button.textContent = text.act.retry;
    button.hidden = false;
  }
}

/** Those first that are related to several, then those that the search and the pages name in turn. */
async function findCandidates(papers: readonly LoadedPaper[], index: string): Promise<string[]> {
  const own = new Set(papers.map(({ id }) => id));
  const related = papers.flatMap(listRelated);
  const engine = createPageEngine(index);
  const { results } = await engine.ask({
    ...IDLE,
    ...{ query: chooseQuery(papers.map(({ words }) => words)), exact: true },
    ...{ from: 0, count: CANDIDATES, facets: [] },
  });
  const several = related.filter((id, at) => related.indexOf(id) < at);
  const asked = results.map(({ id }) => id);
  const inTurn = asked.flatMap((id, at) => [id, ...related.slice(at, at + 1)]);
  const all = [...several, ...inTurn, ...related.slice(asked.length)];
  return [...new Set(all)].filter((id) => !own.has(id)).slice(0, CANDIDATES);
}

function listRelated({ page }: LoadedPaper): string[] {
  const links = page.querySelectorAll<HTMLAnchorElement>('#related :is([data-title], .named a)');
  return [...links].map(({ pathname }) => decodeURIComponent(pathname.split('/').at(-2) ?? ''));
}

function createRow(
  { paper, words }: Close<LoadedPaper>,
  papers: readonly LoadedPaper[],
): HTMLElement {
  const row = createElement('li', 'row');
  const title = createElement('h3', 'row-title');
  const link = document.createElement('a');
  link.href = paper.address;
  const heading = paper.page.querySelector('main h1');
  link.append(...[...(heading?.childNodes ?? [])].map((node) => document.importNode(node, true)));
  title.append(link);
  const reasons = createElement('p', 'row-people');
  reasons.textContent = words
    .map((shared, at) => `${LETTERS[at]}: ${shared.slice(0, WORDS_SHOWN).join(', ')}`)
    .join(' · ');
  row.append(title, reasons);
  if (papers.length < MOST_COMPARED) {
    const line = createElement('p', 'row-facts');
    const more = document.createElement('a');
    more.className = 'quiet inline-flex min-h-6 items-center pointer-coarse:min-h-11';
    more.href = location.pathname + formatCompared([...papers.map(({ id }) => id), paper.id]);
    const name = createElement('span', 'sr-only');
    name.textContent = `: ${paper.title}`;
    more.append(text.compare.asWell, name);
    line.append(more);
    row.append(line);
  }
  return row;
}

function createElement(name: string, className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  return element;
}

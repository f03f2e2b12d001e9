import { createElement } from '../../create-element.ts';
import { text } from '#text';
import { requireElement } from '../../require-element.ts';
import { formatCompared, LETTERS } from '../address.ts';
import type { ComparedWords } from '../compare-words.ts';
import { findRanges } from '../find-ranges.ts';
import type { LoadedPaper } from './load-papers.ts';
import { markText, readText } from './read-text.ts';

/** Sections that are copied from a paper's own page, if it has them. */
const SECTIONS = ['mentions', 'results'] as const;

/**
 * Fills the templates of `pages/compare/[...index].astro`. Data is inserted as text or as nodes of
 * our own pages.
 */
export function showCompared(
  root: HTMLElement,
  papers: readonly LoadedPaper[],
  words: ComparedWords,
  problems: readonly string[],
): void {
  const part = (name: string): HTMLElement => requireElement(root, `[data-part="${name}"]`);
  part('problems').replaceChildren(...problems.map((problem) => createElement('li', '', problem)));
  part('problems').hidden = problems.length === 0;
  const isComparison = papers.length > 1;
  for (const element of root.querySelectorAll<HTMLElement>('[data-when]')) {
    element.hidden = element.dataset.when !== (['none', 'one'][papers.length] ?? 'several');
  }
  const columns = part('columns');
  columns.dataset.count = String(papers.length);
  columns.replaceChildren(
    ...papers.map((paper, index) => createColumn(root, paper, index, papers, words)),
  );
  for (const name of SECTIONS) {
    if (papers.some(({ page }) => page.getElementById(name))) columns.dataset[name] = '';
  }
  part('common').replaceChildren(
    ...words.common.map(({ form, papers: owners }) => {
      const which = owners.map((index) => LETTERS[index]).join(', ');
      const some = owners.length < papers.length ? createElement('small', '', ` (${which})`) : '';
      const mark = createElement('mark', 'common', form);
      const item = createElement('li');
      item.append(mark, some);
      return item;
    }),
  );
  part('nothing').hidden = words.common.length > 0;
  for (const label of root.querySelectorAll<HTMLElement>('[data-show]')) {
    label.hidden = label.dataset.show !== 'all' && Number(label.dataset.show) >= papers.length;
  }
  if (!isComparison) return;
  part('status').textContent = text.compare.comparing(papers.length);
  document.title = `${papers.map(({ title }) => title).join(' · ')} | ${document.title}`;
}

function createColumn(
  root: HTMLElement,
  paper: LoadedPaper,
  index: number,
  papers: readonly LoadedPaper[],
  { common, particular }: ComparedWords,
): Node {
  const template = requireElement<HTMLTemplateElement>(root, '[data-template="paper"]');
  const copy = document.importNode(template.content, true);
  const slot = (name: string): HTMLElement => requireElement(copy, `[data-slot="${name}"]`);
  const take = (selector: string): Element[] => {
    const found = paper.page.querySelector(`main ${selector}`);
    return found ? [document.importNode(found, true)] : [];
  };

  slot('paper').dataset.index = String(index);
  slot('letter').textContent = LETTERS[index] ?? '';
  const inLanguage = paper.page.querySelector('main article [lang]');
  if (inLanguage) slot('paper').lang = inLanguage.getAttribute('lang') ?? '';
  const link = slot('title') as HTMLAnchorElement;
  link.href = paper.address;
  const heading = paper.page.querySelector<HTMLElement>('main h1');
  if (heading?.dir) slot('heading').dir = heading.dir;
  link.append(...[...(heading?.childNodes ?? [])].map((node) => document.importNode(node, true)));
  const people = take('article ul.authors');
  for (const list of people) list.className = '';
  slot('facts').append(
    ...people,
    ...take('article > .paper-facts'),
    ...take('article > p:first-child'),
  );
  const save = copy.querySelector<HTMLElement>('[data-slot="save"]');
  if (save) save.dataset.id = paper.id;
  const others = papers.filter((other) => other !== paper).map(({ id }) => id);
  const away = slot('away') as HTMLAnchorElement;
  away.href = location.pathname + formatCompared(others);
  requireElement(away, '[data-slot="name"]').textContent = paper.title;

  const own = particular[index] ?? [];
  slot('own').replaceChildren(
    ...own.map(({ form }) => {
      const item = createElement('li');
      item.append(createElement('em', '', form));
      return item;
    }),
  );
  const [abstract] = take('article .prose');
  if (abstract) {
    abstract.className = 'compared-text';
    // Columns are narrow, so formulas scroll and have to be focusable for keyboard users.
    for (const formula of abstract.querySelectorAll('math[display="block"]')) {
      formula.setAttribute('tabindex', '0');
    }
    // Marks of results on that page would look like words in common.
    for (const result of abstract.querySelectorAll('mark')) {
      result.replaceWith(...result.childNodes);
    }
    abstract.normalize();
    const pageText = readText(abstract);
    const isCommon = (key: string): boolean =>
      papers.some((other) => other !== paper && other.words.has(key));
    const shared = common.filter(({ papers: owners }) => owners.includes(index));
    // A single paper has nothing to compare with.
    const ranges =
      papers.length > 1 ? findRanges(pageText.text, { common: shared, own: [] }, isCommon) : [];
    markText(pageText, ranges, () => createElement('mark', 'common'));
    slot('abstract').append(abstract);
  }
  for (const name of SECTIONS) {
    const section = paper.page.getElementById(name);
    const parts = [...(section?.children ?? [])].filter((child) => child.localName !== 'h2');
    slot(name).append(
      ...(parts.length > 0
        ? parts.map((child) => document.importNode(child, true))
        : [createElement('p', '', text.mentions.inAbstract)]),
    );
  }
  for (const element of copy.querySelectorAll('[data-slot] [id]')) element.removeAttribute('id');
  return copy;
}

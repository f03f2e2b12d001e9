import { text } from '#text';
import { formatPapers } from '../../catalogue/format-count.ts';
import { createCompareBar } from '../compare/choose/compare-bar.ts';
import type { Answer } from '../../search/protocol.ts';
import { requireElement } from '../require-element.ts';
import { getStretchHeading } from './describe-answer.ts';
import { createRow, type RowTemplates } from './result-row.ts';

/** The list of results, and the button for more. */
export interface ResultsView {
  /** Number of results in the list. */
  count(): number;
  clear(): void;
  show(answer: Answer): void;
  /** Appends results and moves the focus to the first of them. */
  add(answer: Answer): void;
}

export function createResultsView(root: HTMLElement): ResultsView {
  const list = requireElement<HTMLElement>(root, '[data-part="results"]');
  const more = requireElement<HTMLElement>(root, '[data-part="more"]');
  const listed = requireElement(root, '[data-part="listed"]');
  const templates = readRowTemplates(root);
  const updateCompareBar = createCompareBar(root, {
    rows: list,
    getId: (box) => box.closest<HTMLElement>('[data-paper]')?.dataset.paper,
    keepsHidden: true,
  });

  const count = (): number => list.querySelectorAll('[data-paper]').length;

  const createDivider = (words: string): Node => {
    const copy = requireElement<HTMLTemplateElement>(root, '[data-template="divider"]');
    const divider = copy.content.cloneNode(true) as DocumentFragment;
    requireElement(divider, 'li').textContent = words;
    return divider;
  };

  const createRows = ({ results, complete, total }: Answer, from: number): Node[] =>
    results.flatMap((result, i) => {
      const divider = getStretchHeading(from + i, complete, total);
      const row = createRow(result, templates);
      return divider === undefined ? [row] : [createDivider(divider), row];
    });

  const finish = ({ total }: Answer): void => {
    updateCompareBar();
    const shown = count();
    more.hidden = shown >= total;
    listed.textContent = text.search.listed(shown, formatPapers(total));
  };

  return {
    count,
    clear() {
      list.replaceChildren();
      more.hidden = true;
    },
    show(answer) {
      list.replaceChildren(...createRows(answer, 0));
      finish(answer);
    },
    add(answer) {
      const before = count();
      list.append(...createRows(answer, before));
      finish(answer);
      [...list.querySelectorAll<HTMLElement>('[data-title]')][before]?.focus();
    },
  };
}

function readRowTemplates(root: HTMLElement): RowTemplates {
  const topics = root.querySelectorAll<HTMLTemplateElement>('template[data-topic]');
  return {
    result: requireElement(root, '[data-template="result"]'),
    topics: new Map([...topics].map((topic) => [topic.dataset.topic ?? '', topic])),
    papers: root.dataset.papers ?? '/papers/',
  };
}

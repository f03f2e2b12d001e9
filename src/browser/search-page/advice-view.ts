import { text } from '#text';
import { formatAddress, isFiltered, type SearchState } from '../../search/address.ts';
import type { Answer, Nearest } from '../../search/protocol.ts';
import { wrapCompounds } from '../show-title.ts';
import { createParts } from './create-parts.ts';
import { requireElement } from '../require-element.ts';
import { describeUnderstood } from './understood.ts';

/** Messages about the question itself: corrections, dropped conditions and alternatives. */
export interface AdviceView {
  clear(): void;
  show(answer: Answer, state: SearchState): void;
}

export function createAdviceView(root: HTMLElement): AdviceView {
  const part = (name: string): HTMLElement => requireElement(root, `[data-part="${name}"]`);
  const papers = root.dataset.papers ?? '/papers/';
  const siteFields = JSON.parse(root.dataset.fields ?? '{}') as Record<string, string>;

  const showCorrection = ({ correction }: Answer, state: SearchState): void => {
    part('correction').hidden = correction === undefined;
    if (correction === undefined) return;
    part('shown').textContent = correction.shown;
    part('asked').textContent = correction.typed;
    part('asked').setAttribute('href', formatAddress({ ...state, exact: true }));
  };

  const showDropped = (
    { dropped = [], substitutions = [], total }: Answer,
    state: SearchState,
  ): void => {
    // Without results, the page already says that nothing was found.
    const shown = total > 0 ? substitutions : substitutions.filter(({ by }) => by.length > 0);
    part('dropped').hidden = dropped.length + shown.length === 0;
    const [kind = 'several'] = dropped.length === 1 ? dropped : [];
    part('dropped-why').textContent = [
      ...shown.map(({ word, by }) => text.search.meant(word, by)),
      ...(dropped.length > 0 ? [text.search.dropped[kind]] : []),
    ].join(' ');
    part('strict').hidden = dropped.length === 0 && shown.every(({ by }) => by.length === 0);
    part('strict').setAttribute('href', formatAddress({ ...state, exact: true }));
  };

  const showNearest = (nearest: Nearest | undefined, state: SearchState): void => {
    part('empty-query').textContent = describeNothing(state);
    part('empty-filters').hidden = !isFiltered(state);
    showList(
      'near-words',
      (nearest?.words ?? []).map((word) => {
        const address = formatAddress({ ...state, query: word, exact: false });
        const link = createLink([new Text(word)], address);
        link.className = 'link inline-flex min-h-8 items-center pointer-coarse:min-h-11';
        return link;
      }),
    );
    showList(
      'near-titles',
      (nearest?.titles ?? []).map(({ id, titleParts }) => {
        const link = createLink(createParts(titleParts), `${papers}${encodeURIComponent(id)}/`);
        link.dataset.title = '';
        wrapCompounds(link);
        return link;
      }),
    );
    const topics = new Set(nearest?.topics);
    for (const row of part('near-topics').querySelectorAll<HTMLElement>('[data-near-topic]')) {
      row.hidden = topics.size > 0 && !topics.has(row.dataset.nearTopic ?? '');
    }
  };

  /** Fills a list, and hides the element around it if the list is empty. */
  const showList = (name: string, links: readonly HTMLAnchorElement[]): void => {
    part(name).hidden = links.length === 0;
    requireElement(part(name), 'ul').replaceChildren(
      ...links.map((link) => {
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
  };

  return {
    clear() {
      part('correction').hidden = true;
      part('dropped').hidden = true;
      part('understood').hidden = true;
    },
    show(answer, state) {
      const understood = describeUnderstood(state.query, state.exact, siteFields);
      part('understood').textContent = text.search.searchingFor(understood.join(', '));
      part('understood').hidden = understood.length === 0;
      showDropped(answer, state);
      showCorrection(answer, state);
      if (answer.total === 0) showNearest(answer.nearest, state);
    },
  };
}

function describeNothing(state: SearchState): string {
  const { query } = state;
  if (query === '') return isFiltered(state) ? text.search.noResultsFilters : '.';
  return isFiltered(state) ? text.search.noResultsBoth(query) : text.search.noResultsQuery(query);
}

function createLink(content: readonly Node[], href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(...content);
  return link;
}

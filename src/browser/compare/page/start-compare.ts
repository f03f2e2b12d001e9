import { text } from '#text';
import { yieldToMain } from '../../yield-to-main.ts';
import { formatCompared, MAX_COMPARED, parseCompared } from '../address.ts';
import { explainFailure } from '../../updates/explain-failure.ts';
import { compareWords } from '../compare-words.ts';
import { describeProblems } from '../describe-problems.ts';
import { showCompared } from './compare-view.ts';
import { loadPaper, resolveIds, type LoadedPaper, type Sources } from './load-papers.ts';

/**
 * Shows the papers in the page's address; leaves the page empty if there are none.
 *
 * @param root the `offprint-compare` element, whose data attributes locate the papers
 * @throws Error when a page cannot be loaded
 */
export async function startCompare(root: HTMLElement): Promise<void> {
  const asked = parseCompared(location.search);
  if (asked.ids.length + asked.invalid.length === 0) {
    root.dataset.state = 'empty';
    return;
  }
  const { papers = '', references = '', parts, rarities = '', rarityParts, total } = root.dataset;
  const sources: Sources = {
    ...{ papers, references, rarities },
    parts: Number(parts),
    rarityParts: Number(rarityParts),
    total: Number(total),
  };
  const known = await resolveIds([...asked.ids, ...asked.surplus], sources);
  const named = [...asked.ids, ...asked.surplus];
  const found = named.flatMap((id) => known.get(id) ?? []);
  // An old id and the current one are the same paper.
  const ids = [...new Set(found)];
  const shown = ids.slice(0, MAX_COMPARED);
  const problems = describeProblems({
    unknown: [...named.filter((id) => !known.has(id)), ...asked.invalid],
    repeated: [...asked.repeated, ...ids.filter((id) => found.indexOf(id) < found.lastIndexOf(id))],
    surplus: ids.slice(MAX_COMPARED),
    count: shown.length,
  });
  const loaded = await Promise.all(shown.map((id) => loadPaper(id, sources)));
  history.replaceState(history.state, '', location.pathname + formatCompared(shown));
  await yieldToMain();
  const words = compareWords(loaded.map((paper) => paper.words));
  await yieldToMain();
  showCompared(root, loaded, words, problems);
  root.dataset.measure = loaded.every(({ isExact }) => isExact) ? 'exact' : 'rough';
  root.dataset.state = 'filled';
  if (loaded.length > 0) offerClose(root, loaded, sources);
}

/** Searches for further close papers when the reader asks for them. */
function offerClose(root: HTMLElement, loaded: readonly LoadedPaper[], sources: Sources): void {
  const button = root.querySelector('[data-act="close"]');
  button?.addEventListener('click', () => {
    import('./show-close.ts').then(
      ({ showClose }) => showClose(root, loaded, sources),
      (error: unknown) => {
        void explainFailure(error, ['updated', 'offline']);
        const status = root.querySelector('[data-part="close-status"]');
        if (status) status.textContent = text.compare.loadFailed;
      },
    );
  });
}

import { text } from '#text';
import { yieldToMain } from '../../yield-to-main.ts';
import { formatCompared, MAX_COMPARED, parseCompared } from '../address.ts';
import { whenSeen } from '../../elements/when-seen.ts';
import { requireElement } from '../../require-element.ts';
import { explainFailure } from '../../updates/explain-failure.ts';
import { compareWords } from '../compare-words.ts';
import { describeProblems } from '../describe-problems.ts';
import { showCompared } from './compare-view.ts';
import {
  getSources,
  loadPaper,
  resolveIds,
  type LoadedPaper,
  type Sources,
} from './load-papers.ts';
import { offerPartners } from './offer-partners.ts';

/**
 * Shows the papers in the page's address; leaves the page empty if there are none.
 *
 * @param root the `offprint-compare` element; its data attributes locate the papers
 * @throws Error when a page cannot be loaded
 */
export async function startCompare(root: HTMLElement): Promise<void> {
  const requested = parseCompared(location.search);
  if (requested.ids.length + requested.invalid.length === 0) {
    root.dataset.state = 'empty';
    return;
  }
  const sources = getSources(root);
  const known = await resolveIds([...requested.ids, ...requested.surplus], sources);
  const named = [...requested.ids, ...requested.surplus];
  const found = named.flatMap((id) => known.get(id) ?? []);
  // An old id and the current one are the same paper.
  const ids = [...new Set(found)];
  const shown = ids.slice(0, MAX_COMPARED);
  const problems = describeProblems({
    unknown: [...named.filter((id) => !known.has(id)), ...requested.invalid],
    repeated: [
      ...requested.repeated,
      ...ids.filter((id) => found.indexOf(id) < found.lastIndexOf(id)),
    ],
    surplus: ids.slice(MAX_COMPARED),
    count: shown.length,
  });
  const loaded = await Promise.all(shown.map((id) => loadPaper(id, sources)));
  history.replaceState(history.state, '', location.pathname + formatCompared(shown));
  await yieldToMain();
  const words = compareWords(loaded.map((paper) => paper.words));
  await yieldToMain();
  showCompared(root, loaded, words, problems);
  const [first] = shown;
  if (first !== undefined && loaded.length === 1) await offerPartners(root, first);
  root.dataset.measure = loaded.every(({ isExact }) => isExact) ? 'exact' : 'rough';
  root.dataset.state = 'filled';
  if (loaded.length > 1) offerClose(root, loaded, sources);
}

/** Searches for papers close to all of these when the reader gets there, or again on request. */
function offerClose(root: HTMLElement, loaded: readonly LoadedPaper[], sources: Sources): void {
  const search = async (): Promise<void> => {
    try {
      const { showClose } = await import('./show-close.ts');
      await showClose(root, loaded, sources);
    } catch (error) {
      void explainFailure(error, ['updated', 'offline']);
      requireElement(root, '[data-part="close-status"]').textContent = text.compare.loadFailed;
      requireElement<HTMLElement>(root, '[data-act="close"]').hidden = false;
    }
  };
  requireElement(root, '[data-act="close"]').addEventListener('click', () => void search());
  whenSeen('[data-part="similar"]', search);
}

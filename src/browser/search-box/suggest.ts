import { createPageEngine } from '../search-page/page-engine.ts';
import { normalizeQuery } from '../../search/address.ts';
import { identify } from '../../search/query/identify.ts';
import { explainFailure } from '../updates/explain-failure.ts';
import { createPanel } from './panel.ts';

/** Milliseconds without a key before the next query, while an answer is pending. */
const TYPING_DELAY = 120;
/** Milliseconds that the reader waits for the named paper before the search page opens instead. */
const MAX_WAIT = 1500;

/**
 * Makes a field a combobox (ARIA 1.2, editable, with a list): arrow keys select an option, Enter
 * opens it or the search page, Escape closes the list.
 *
 * @param box the `search-box` element
 */
export function startSuggesting(box: HTMLElement, field: HTMLInputElement): void {
  // The form's action is `/search/`.
  const base = new URL('..', field.form?.action ?? location.href).pathname;
  const engine = createPageEngine(`${base}pagefind/`);
  const panel = createPanel(box, field, base);
  let ticket = 0;
  let pause: number | undefined;
  let isAsking = false;
  let isExplained = false;

  engine.warm();
  if (document.activeElement === field) void suggest();

  const later = (): void => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void suggest(), isAsking ? TYPING_DELAY : 0);
  };
  field.addEventListener('input', later);
  field.addEventListener('focus', later);
  field.addEventListener('click', later);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (keys[event.key]?.() === true) event.preventDefault();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) close();
  });
  addEventListener('pagehide', close);

  /** Actions by key; they return whether to prevent the default action. */
  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Home: () => panel.choose(0),
    End: () => panel.choose(-1),
    Escape: () => panel.isOpen() && (close(), true),
    Enter: () => panel.follow() || goToNamed(),
  };

  function step(by: 1 | -1): boolean {
    if (panel.isOpen()) panel.step(by);
    else later();
    return true;
  }

  function close(): void {
    // Discards pending answers.
    ticket++;
    isAsking = false;
    clearTimeout(pause);
    panel.close();
  }

  async function suggest(): Promise<void> {
    const text = normalizeQuery(field.value);
    if (text === '') {
      close();
      return;
    }
    if (panel.isOpen() && panel.text() === text) return;
    const mine = ++ticket;
    isAsking = true;
    try {
      const suggestions = await engine.suggest(text);
      if (mine === ticket) panel.show(suggestions, text);
    } catch (error) {
      // Without suggestions the form still works, and the search page explains the failure.
      if (mine === ticket) panel.close();
      if (!isExplained) void explainFailure(error, ['updated']);
      isExplained = true;
    } finally {
      if (mine === ticket) isAsking = false;
    }
  }

  /** Opens the paper if the query is its arXiv id, DOI or address. */
  function goToNamed(): boolean {
    const text = normalizeQuery(field.value);
    if (identify(text) === undefined) return false;
    const search = (): void => field.form?.submit();
    const patience = setTimeout(search, MAX_WAIT);
    engine.suggest(text).then(({ goTo }) => {
      clearTimeout(patience);
      if (goTo === undefined) search();
      else location.assign(`${base}papers/${encodeURIComponent(goTo)}/`);
    }, search);
    return true;
  }
}

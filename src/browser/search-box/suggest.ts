import { createPageEngine } from '../search-page/page-engine.ts';
import { normalizeQuery } from '../../search/address.ts';
import { identify } from '../../search/query/identify.ts';
import { explainFailure } from '../updates/explain-failure.ts';
import { createPanel } from './panel.ts';

/** Milliseconds of quiet before it is asked again, while an answer is awaited. */
const PAUSE = 120;
/** Milliseconds that who names a paper waits to be led there, before the search page does it. */
const PATIENCE = 1500;

/**
 * Makes a field a combobox (ARIA 1.2, editable, with a list): arrows choose, Enter goes to what is
 * chosen or else to the search page, Escape closes.
 *
 * @param box the `search-box` element
 */
export function startSuggesting(box: HTMLElement, field: HTMLInputElement): void {
  // The form leads to `/search/`.
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
    pause = window.setTimeout(() => void suggest(), isAsking ? PAUSE : 0);
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

  /** What a key does; true where it shall do nothing else. */
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
    // What is still asked for comes too late.
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
      // Without suggestions the field still searches, and the search page says what is wrong.
      if (mine === ticket) panel.close();
      if (!isExplained) void explainFailure(error, ['updated']);
      isExplained = true;
    } finally {
      if (mine === ticket) isAsking = false;
    }
  }

  /** Who sends off an arXiv id, a DOI or an address means to go to that paper. */
  function goToNamed(): boolean {
    const text = normalizeQuery(field.value);
    if (identify(text) === undefined) return false;
    const search = (): void => field.form?.submit();
    const patience = setTimeout(search, PATIENCE);
    engine.suggest(text).then(({ goTo }) => {
      clearTimeout(patience);
      if (goTo === undefined) search();
      else location.assign(`${base}papers/${encodeURIComponent(goTo)}/`);
    }, search);
    return true;
  }
}

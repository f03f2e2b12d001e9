import { text } from '#text';
import { loadFacts, type FactsSource } from '../list/load-facts.ts';
import type { MapCanvas } from './map-canvas.ts';
import type { MapState } from './map-state.ts';

export interface PaperVisits {
  /** Shows and announces the title of the paper under the pointer. */
  readonly hover: (paper: number | undefined, isFinger?: boolean) => Promise<void>;
  /**
   * Opens the paper at a point. On a large map a finger has to press twice, since only the first
   * press shows the title.
   */
  readonly press: (event: PointerEvent) => Promise<void>;
}

/** @param options.base address of the papers' pages, with a trailing slash */
export function createPaperVisits(
  map: MapCanvas,
  state: MapState,
  options: {
    readonly status: HTMLElement;
    readonly base: string;
    readonly source: FactsSource;
    readonly loadIds: () => Promise<readonly string[]>;
  },
): PaperVisits {
  const { status, base, source, loadIds } = options;

  const hover = async (paper: number | undefined, isFinger = false): Promise<void> => {
    if (paper === state.hovered) return;
    state.hovered = paper;
    map.tip.show('');
    map.redraw();
    map.canvas.style.cursor = paper === undefined ? '' : 'pointer';
    if (paper === undefined) {
      status.textContent = '';
      return;
    }
    const id = (await loadIds())[paper] ?? '';
    const facts = await loadFacts([id], source).catch(() => undefined);
    if (paper !== state.hovered) return;
    const title = facts?.get(id)?.reference.title ?? id;
    status.textContent = isFinger ? text.map.tapAgain(title) : title;
    map.tip.show(title);
    map.redraw();
  };

  return {
    hover,
    async press(event) {
      const paper = map.findPaper(event);
      const isTitleShown = paper === state.hovered;
      const isFinger = event.pointerType !== 'mouse';
      await hover(paper, isFinger);
      if (paper === undefined || (isFinger && !isTitleShown && state.isLarge)) return;
      const id = (await loadIds())[paper];
      if (id !== undefined) location.assign(`${base}${encodeURIComponent(id)}/`);
    },
  };
}

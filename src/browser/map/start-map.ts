import { requireElement } from '../require-element.ts';
import { text } from '#text';
import {
  formatSelection,
  isNothing,
  NOTHING,
  parseSelection,
  type Selection,
} from '../../analysis/map/selection.ts';
import { formatPapers } from '../../catalogue/format-count.ts';
import '../list/export/export-element.ts';
import { explainFailure } from '../updates/explain-failure.ts';
import { findSelected } from './find-selected.ts';
import { createMapFiles } from './load-map.ts';
import { createMapCanvas, readRegions, type MapCanvas } from './map-canvas.ts';
import {
  createMapState,
  extendLine,
  markSelected,
  pressTool,
  takeArea,
  toggleRegion,
  UNITS_PER_PICTURE_UNIT,
  type MapState,
} from './map-state.ts';
import { createSelectionView } from './show-selection.ts';
import { createPaperVisits, type PaperVisits } from './visit-papers.ts';
import { watchKeys } from './watch-keys.ts';
import { watchPointers } from './watch-pointers.ts';

const WHEEL_STEP = 1.2;
const BUTTON_STEP = 1.5;

/** @param isNew whether the address has to change, too */
type Select = (selection: Selection, isNew?: boolean) => Promise<void>;

/**
 * Makes the map interactive: selecting, hovering and pressing papers, and on a large map panning and
 * zooming.
 *
 * @param root the `paper-map` element
 */
export async function startMap(root: HTMLElement): Promise<void> {
  const part = (name: string): HTMLElement => requireElement(root, `[data-part="${name}"]`);
  const { loadPapers, loadIds, loadWords } = createMapFiles(root.dataset.files ?? '');
  const data = await loadPapers();
  const base = root.dataset.papers ?? '/papers/';
  const view = createSelectionView(part('panel'), { data, loadIds, loadWords, base });
  const status = part('status');
  const names = readRegions(root);
  const isLarge = root.dataset.large !== undefined;
  const state = createMapState(isLarge, parseSelection(location.search));
  const radius = Number(root.dataset.radius) * UNITS_PER_PICTURE_UNIT;
  const map = createMapCanvas(part('frame'), state, { data, names, radius });
  const visits = createPaperVisits(map, state, { status, base, source: view.source, loadIds });

  const select: Select = async (next, isNew = true) => {
    state.selection = next;
    if (isNew) history.replaceState(history.state, '', location.pathname + formatSelection(next));
    for (const button of root.querySelectorAll<HTMLElement>('[data-select]')) {
      const isOn = next.regions.includes(button.dataset.select ?? '');
      button.setAttribute('aria-pressed', String(isOn));
    }
    map.redraw();
    if (isNothing(next)) {
      state.selected = undefined;
      view.hide();
      return;
    }
    const papers = findSelected(next, data.positions, names, UNITS_PER_PICTURE_UNIT);
    markSelected(state, papers, data.positions.length / 2);
    status.textContent = '';
    try {
      await view.show(papers);
      // The panel is far from the control, so the outcome is announced, too.
      status.textContent = text.map.selected(formatPapers(papers.length));
    } catch (error) {
      void explainFailure(error, ['updated', 'offline']);
      status.textContent = text.map.loadFailed;
    }
  };

  connectPointers(map, state, visits, select);
  connectWheelAndKeys(map, state);
  connectButtons(root, map, state, select, async () => {
    const isCopied = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    );
    part('saved').textContent = isCopied ? text.map.copied : text.map.notCopied;
  });
  addEventListener('popstate', () => void select(parseSelection(location.search), false));

  map.camera.fit();
  showTool(root, map, state);
  root.dataset.state = 'ready';
  if (!isNothing(state.selection)) await select(state.selection, false);
}

function connectPointers(
  map: MapCanvas,
  state: MapState,
  visits: PaperVisits,
  select: Select,
): void {
  const { canvas, camera } = map;
  watchPointers(canvas, {
    isDrawing: () => state.tool !== 'move',
    hover: (event) => {
      if (!state.isLarge) return;
      visits
        .hover(map.findPaper(event))
        .catch((error: unknown) => explainFailure(error, ['updated']));
    },
    leave: () => void visits.hover(undefined),
    press: (event) => void visits.press(event).catch(explainFailure),
    pan: camera.pan,
    pinch: (factor, at) => camera.zoom(factor, camera.toPosition(at)),
    draw(event, isFirst) {
      extendLine(state, camera.toPosition(event), isFirst);
      map.redraw();
    },
    endLine(isLine) {
      const area = takeArea(state);
      if (isLine) void select({ regions: [], area });
      else map.redraw();
    },
  });
}

function connectWheelAndKeys({ canvas, camera }: MapCanvas, { isLarge }: MapState): void {
  canvas.addEventListener(
    'wheel',
    (event) => {
      // As on other embedded maps, the wheel zooms only with Ctrl or Cmd and scrolls the page otherwise.
      if (!isLarge || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      camera.zoom(event.deltaY < 0 ? WHEEL_STEP : 1 / WHEEL_STEP, camera.toPosition(event));
    },
    { passive: false },
  );
  watchKeys(canvas, {
    isFullyVisible: camera.isFullyVisible,
    pan: camera.pan,
    zoom: (isNearer) => camera.zoom(isNearer ? BUTTON_STEP : 1 / BUTTON_STEP, camera.getCentre()),
  });
}

function connectButtons(
  root: HTMLElement,
  map: MapCanvas,
  state: MapState,
  select: Select,
  copyLink: () => Promise<void>,
): void {
  const { camera } = map;
  const acts: Readonly<Record<string, () => void>> = {
    in: () => camera.zoom(BUTTON_STEP, camera.getCentre()),
    out: () => camera.zoom(1 / BUTTON_STEP, camera.getCentre()),
    clear: () => void select(NOTHING),
    link: () => void copyLink(),
  };
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { tool, act, select: region } = button?.dataset ?? {};
    if (tool === 'move' || tool === 'rectangle' || tool === 'lasso') {
      pressTool(state, tool);
      showTool(root, map, state);
    }
    if (act !== undefined) acts[act]?.();
    if (region !== undefined) void select(toggleRegion(state.selection, region));
  });
}

function showTool(root: HTMLElement, { canvas }: MapCanvas, state: MapState): void {
  const { tool, isSelecting } = state;
  canvas.dataset.tool = tool;
  // The style sheet lets presses through to the picture's links while this is set.
  canvas.toggleAttribute('data-over', !isSelecting);
  for (const button of root.querySelectorAll<HTMLElement>('button[data-tool]')) {
    button.setAttribute('aria-pressed', String(isSelecting && button.dataset.tool === tool));
  }
}

import { text } from '#text';
import { formatPapers } from '../../catalogue/format-count.ts';
import '../list/export/export-element.ts';
import { loadFacts } from '../list/load-facts.ts';
import { gunzip } from '../../search/index/files.ts';
import { explainFailure } from '../updates/explain-failure.ts';
import { loadFile } from '../updates/load-file.ts';
import { decodeMapPapers, decodeMapWords } from '../../outputs/data/map-files.ts';
import { createPlaceIndex } from '../../analysis/map/place-index.ts';
import {
  createArea,
  formatSelection,
  isNothing,
  NOTHING,
  parseSelection,
  type Selection,
} from '../../analysis/map/selection.ts';
import { copyAddress } from './copy-address.ts';
import { createCamera, type Point } from './create-camera.ts';
import { createTip } from './create-tip.ts';
import { drawMap } from './draw-map.ts';
import { findSelected } from './find-selected.ts';
import { readInks } from './read-inks.ts';
import { createSelectionView } from './show-selection.ts';
import { watchKeys } from './watch-keys.ts';
import { watchPointers } from './watch-pointers.ts';

/** Places are kept in hundredths of the picture's units. */
const FINE = 100;
/** How far from a paper a finger or a pointer may be, in pixels. */
const REACH = 14;
const WHEEL_STEP = 1.2;
const BUTTON_STEP = 1.5;

type Tool = 'move' | 'rectangle' | 'lasso';

/**
 * Makes the map answer: panning and zooming where it is large, hover and tap, and selections.
 *
 * @param root the `paper-map` element
 */
export async function startMap(root: HTMLElement): Promise<void> {
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as in querySelector
  const pick = <T extends Element>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (found === null) throw new Error(`The map has no ${selector}.`);
    return found;
  };
  const read = async (name: string): Promise<Uint8Array> => {
    const response = await loadFile(`${root.dataset.files ?? ''}${name}.bin`);
    return gunzip(new Uint8Array(await response.arrayBuffer()));
  };
  const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
    let loading: Promise<T> | undefined;
    return () => {
      loading ??= load();
      // What failed is loaded again.
      loading.catch(() => (loading = undefined));
      return loading;
    };
  };

  const data = decodeMapPapers(await read('papers'));
  const index = createPlaceIndex(data.places);
  const loadIds = once(
    async () => JSON.parse(new TextDecoder().decode(await read('ids'))) as readonly string[],
  );
  const loadWords = once(async () => decodeMapWords(await read('words')));
  const base = root.dataset.papers ?? '/papers/';
  const view = createSelectionView(pick('[data-part="panel"]'), { data, loadIds, loadWords, base });
  const frame = pick<HTMLElement>('[data-part="frame"]');
  const status = pick<HTMLElement>('[data-part="status"]');
  const canvas = document.createElement('canvas');
  const isLarge = root.dataset.large !== undefined;
  const names = [...root.querySelectorAll<HTMLElement>('[data-region]')].map((element) => ({
    id: element.dataset.region ?? '',
    name: element.dataset.name ?? '',
    x: FINE * Number(element.dataset.x),
    y: FINE * Number(element.dataset.y),
  }));
  let tool: Tool = isLarge ? 'move' : 'rectangle';
  /** In a small map links are pressed until the reader asks to select. */
  let isSelecting = isLarge;
  let selection = parseSelection(location.search);
  let chosen: Uint8Array | undefined;
  let line: Point[] = [];
  let hovered: number | undefined;
  let isAsked = false;
  let inks = readInks(frame, data.hues);

  canvas.className = 'map-canvas';
  frame.append(canvas);
  if (isLarge) {
    frame.querySelector('svg')?.setAttribute('hidden', '');
    frame.append(offerKeys(canvas));
  } else canvas.setAttribute('aria-hidden', 'true');
  const tip = createTip(frame);
  const camera = createCamera(frame, ask);

  /** Draws once for all that changes before the next frame. */
  function ask(): void {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      draw();
    });
  }

  function draw(): void {
    const outline = line.length > 0 ? line : pairUp(selection.area);
    const radius = Number(root.dataset.radius) * FINE;
    const scene = { data, index, names, inks, chosen, outline, hovered, isLarge, radius };
    drawMap(canvas, frame, camera, scene);
    // A finger scrolls the page where the map has nowhere to go.
    canvas.toggleAttribute('data-whole', camera.isWhole());
    tip.place(hovered === undefined || !isLarge ? undefined : toPoint(hovered));
  }

  const toPoint = (paper: number): Point =>
    camera.toScreen([data.places[2 * paper] ?? 0, data.places[2 * paper + 1] ?? 0]);

  const findAt = (event: MouseEvent): number | undefined => {
    const [x, y] = camera.toPlace(event);
    return index.findNearest(x, y, REACH / camera.get().scale);
  };

  const select = async (next: Selection, isNew = true): Promise<void> => {
    selection = next;
    if (isNew) history.replaceState(history.state, '', location.pathname + formatSelection(next));
    for (const button of root.querySelectorAll<HTMLElement>('[data-select]')) {
      const isOn = next.regions.includes(button.dataset.select ?? '');
      button.setAttribute('aria-pressed', String(isOn));
    }
    ask();
    if (isNothing(next)) {
      chosen = undefined;
      view.hide();
      return;
    }
    const papers = findSelected(next, data.places, names, FINE);
    chosen = new Uint8Array(data.places.length / 2);
    for (const paper of papers) chosen[paper] = 1;
    status.textContent = '';
    try {
      await view.show(papers);
      // The panel is far from what was pressed.
      status.textContent = text.map.selected(formatPapers(papers.length));
    } catch (error) {
      void explainFailure(error, ['updated', 'offline']);
      status.textContent = text.map.notArrived;
    }
  };

  /** Says what paper a pointer is on. */
  const tell = async (paper: number | undefined, isFinger = false): Promise<void> => {
    if (paper === hovered) return;
    hovered = paper;
    tip.show('');
    ask();
    canvas.style.cursor = paper === undefined ? '' : 'pointer';
    if (paper === undefined) {
      status.textContent = '';
      return;
    }
    const id = (await loadIds())[paper] ?? '';
    const facts = await loadFacts([id], view.source).catch(() => undefined);
    if (paper !== hovered) return;
    const title = facts?.get(id)?.reference.title ?? id;
    status.textContent = isFinger ? text.map.pressAgain(title) : title;
    tip.show(title);
    ask();
  };

  /** A pointer has seen the title before it presses; a finger sees it first, and presses again. */
  const press = async (event: PointerEvent): Promise<void> => {
    const paper = findAt(event);
    const isKnown = paper === hovered;
    const isFinger = event.pointerType !== 'mouse';
    await tell(paper, isFinger);
    if (paper === undefined || (isFinger && !isKnown && isLarge)) return;
    const id = (await loadIds())[paper];
    if (id !== undefined) location.assign(`${base}${encodeURIComponent(id)}/`);
  };

  watchPointers(canvas, {
    isDrawing: () => tool !== 'move',
    hover: (event) => {
      if (isLarge)
        tell(findAt(event)).catch((error: unknown) => explainFailure(error, ['updated']));
    },
    leave: () => void tell(undefined),
    press: (event) => void press(event).catch(explainFailure),
    pan: camera.pan,
    pinch: (by, at) => camera.zoom(by, camera.toPlace(at)),
    draw(event, isFirst) {
      const place = camera.toPlace(event);
      const [first = place] = isFirst ? [] : line;
      if (tool === 'lasso') line = isFirst ? [place] : [...line, place];
      else line = isFirst ? [place] : [first, [place[0], first[1]], place, [first[0], place[1]]];
      ask();
    },
    endLine(isLine) {
      const area = createArea(line.map(([x, y]) => [x / FINE, y / FINE]));
      line = [];
      if (isLine) void select({ regions: [], area });
      else ask();
    },
  });

  canvas.addEventListener(
    'wheel',
    (event) => {
      // A page is scrolled past the map as before; who means the map says so, as with other maps.
      if (!isLarge || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      camera.zoom(event.deltaY < 0 ? WHEEL_STEP : 1 / WHEEL_STEP, camera.toPlace(event));
    },
    { passive: false },
  );

  const zoomBy = (by: number): void => camera.zoom(by, camera.getMiddle());
  watchKeys(canvas, {
    isWhole: camera.isWhole,
    pan: camera.pan,
    zoom: (isNearer) => zoomBy(isNearer ? BUTTON_STEP : 1 / BUTTON_STEP),
  });

  const useTool = (next: Tool): void => {
    tool = next;
    canvas.dataset.tool = next;
    canvas.toggleAttribute('data-over', !isSelecting);
    for (const button of root.querySelectorAll<HTMLElement>('button[data-tool]')) {
      button.setAttribute('aria-pressed', String(isSelecting && button.dataset.tool === next));
    }
  };

  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { tool: wanted, act, select: region } = button?.dataset ?? {};
    if (wanted === 'move' || wanted === 'rectangle' || wanted === 'lasso') {
      isSelecting = isLarge || !(isSelecting && tool === wanted);
      useTool(wanted);
    }
    if (act === 'in') zoomBy(BUTTON_STEP);
    if (act === 'out') zoomBy(1 / BUTTON_STEP);
    if (act === 'clear') void select(NOTHING);
    if (act === 'link') void copyAddress(pick('[data-part="saved"]'));
    if (region !== undefined) {
      const others = selection.regions.filter((id) => id !== region);
      const isOff = others.length < selection.regions.length;
      void select({ regions: isOff ? others : [...others, region].sort(), area: selection.area });
    }
  });

  const rethink = (): void => {
    inks = readInks(frame, data.hues);
    ask();
  };
  new ResizeObserver(camera.fit).observe(frame);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', rethink);
  new MutationObserver(rethink).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  addEventListener('popstate', () => void select(parseSelection(location.search), false));

  camera.fit();
  useTool(tool);
  root.dataset.state = 'ready';
  if (!isNothing(selection)) await select(selection, false);
}

/** Lets keys reach a canvas; what they do is its description, and seen while it has the focus. */
function offerKeys(canvas: HTMLElement): HTMLElement {
  const keys = document.createElement('p');
  keys.id = 'map-keys';
  keys.className = 'map-keys';
  keys.textContent = text.map.keys;
  canvas.tabIndex = 0;
  // Screen readers keep arrow keys for themselves elsewhere.
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', text.pages.map);
  canvas.setAttribute('aria-describedby', keys.id);
  return keys;
}

function pairUp(area: readonly number[]): Point[] {
  return Array.from({ length: area.length / 2 }, (_, at) => [
    (area[2 * at] ?? 0) * FINE,
    (area[2 * at + 1] ?? 0) * FINE,
  ]);
}

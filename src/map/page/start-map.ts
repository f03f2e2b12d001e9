import { text } from '#text';
import '../../list/export/export-element.ts';
import { loadFacts } from '../../list/load-facts.ts';
import { gunzip } from '../../search/index/files.ts';
import { decodeMapPapers, decodeMapWords } from '../map-files.ts';
import { createPlaceIndex } from '../place-index.ts';
import {
  createArea,
  formatSelection,
  isNothing,
  isWithin,
  NOTHING,
  parseSelection,
  type Selection,
} from '../selection.ts';
import { drawPapers, getRadius, type Camera, type Inks } from './draw-papers.ts';
import { createSelectionView } from './show-selection.ts';

/** Hundredths of the picture's units, in which places are kept. */
const WIDTH = 100_000;
const HEIGHT = 64_000;
const FINE = 100;

const MOST_ZOOM = 60;
/** How far from a paper a finger or a pointer may be, in pixels. */
const REACH = 14;
/** A press that moves less than this, in pixels, is a click. */
const STILL = 5;

type Tool = 'move' | 'rectangle' | 'lasso';
type Point = readonly [x: number, y: number];

/**
 * Makes the map answer: panning and zooming where it is large, hover and tap, and selections.
 *
 * @param root the `paper-map` element
 */
export async function startMap(root: HTMLElement): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as in querySelector
  const pick = <T extends Element>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (found === null) throw new Error(`The map has no ${selector}.`);
    return found;
  };
  const read = async (name: string): Promise<Uint8Array> => {
    const response = await fetch(`${root.dataset.files ?? ''}${name}.bin`);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return gunzip(new Uint8Array(await response.arrayBuffer()));
  };
  const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
    let loading: Promise<T> | undefined;
    return () => (loading ??= load());
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
  let selection = parseSelection(location.search);
  let chosen: Uint8Array | undefined;
  let drawn: Point[] = [];
  let camera: Camera = { x: 0, y: 0, scale: 1 };
  let hovered: number | undefined;
  let isAsked = false;

  canvas.className = 'map-canvas';
  canvas.setAttribute('aria-hidden', 'true');
  canvas.toggleAttribute('data-over', !isLarge);
  frame.append(canvas);
  if (isLarge) frame.querySelector('svg')?.setAttribute('hidden', '');

  const isUpright = (): boolean => frame.clientHeight > frame.clientWidth;
  const getWhole = (): number => (isUpright() ? frame.clientHeight : frame.clientWidth) / WIDTH;

  /** Upright, the picture is turned by a quarter to the right. */
  const toPlace = (event: MouseEvent): Point => {
    const box = frame.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const { scale } = camera;
    return isUpright()
      ? [camera.x + y / scale, camera.y + (frame.clientWidth - x) / scale]
      : [camera.x + x / scale, camera.y + y / scale];
  };
  const toScreen = ([x, y]: Point): Point => {
    const [across, down] = [(x - camera.x) * camera.scale, (y - camera.y) * camera.scale];
    return isUpright() ? [frame.clientWidth - down, across] : [across, down];
  };

  const setCamera = (next: Camera): void => {
    const whole = getWhole();
    const scale = Math.max(whole, Math.min(whole * MOST_ZOOM, next.scale));
    const [long, short] = isUpright()
      ? [frame.clientHeight, frame.clientWidth]
      : [frame.clientWidth, frame.clientHeight];
    camera = {
      scale,
      x: Math.max(0, Math.min(WIDTH - long / scale, next.x)),
      y: Math.max(0, Math.min(HEIGHT - short / scale, next.y)),
    };
    ask();
  };

  const zoom = (by: number, [x, y]: Point): void => {
    const whole = getWhole();
    const scale = Math.max(whole, Math.min(whole * MOST_ZOOM, camera.scale * by));
    const ratio = camera.scale / scale;
    setCamera({ scale, x: x - (x - camera.x) * ratio, y: y - (y - camera.y) * ratio });
  };

  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      draw();
    });
  };

  const draw = (): void => {
    const density = Math.min(2, devicePixelRatio);
    const size = {
      width: Math.round(frame.clientWidth * density),
      height: Math.round(frame.clientHeight * density),
    };
    if (canvas.width !== size.width || canvas.height !== size.height) Object.assign(canvas, size);
    const pen = canvas.getContext('2d');
    if (!pen || size.width === 0) return;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    if (isLarge) drawAll(pen, size, density);
    else pen.clearRect(0, 0, size.width, size.height);
    pen.setTransform(density, 0, 0, density, 0, 0);
    const { color } = getComputedStyle(frame);
    pen.strokeStyle = color;
    if (!isLarge && chosen) ringChosen(pen);
    const outline = drawn.length > 0 ? drawn : pairUp(selection.area);
    if (outline.length > 0) {
      pen.lineWidth = 1.5;
      pen.beginPath();
      for (const point of outline) pen.lineTo(...toScreen(point));
      pen.closePath();
      pen.stroke();
    }
    if (hovered !== undefined && isLarge) {
      pen.lineWidth = 2;
      pen.beginPath();
      const [x, y] = toScreen([data.places[2 * hovered] ?? 0, data.places[2 * hovered + 1] ?? 0]);
      pen.arc(x, y, 8, 0, 7);
      pen.stroke();
    }
  };

  const drawAll = (
    pen: CanvasRenderingContext2D,
    size: { width: number; height: number },
    density: number,
  ): void => {
    const [long, short] = isUpright() ? [size.height, size.width] : [size.width, size.height];
    const image = new ImageData(long, short);
    const radius = getRadius(camera.scale, getWhole(), density);
    const seen = { x: camera.x, y: camera.y, scale: camera.scale * density };
    const pixels = new Uint32Array(image.data.buffer);
    drawPapers(pixels, { width: long, height: short }, data, index, seen, radius, inks, chosen);
    if (isUpright()) {
      const turned = new ImageData(size.width, size.height);
      const target = new Uint32Array(turned.data.buffer);
      for (let row = 0; row < short; row++) {
        for (let at = 0; at < long; at++) {
          target[at * short + (short - 1 - row)] = pixels[row * long + at] ?? 0;
        }
      }
      pen.putImageData(turned, 0, 0);
    } else {
      pen.putImageData(image, 0, 0);
    }
    pen.setTransform(density, 0, 0, density, 0, 0);
    const style = getComputedStyle(frame);
    pen.font = `600 14px ${style.fontFamily}`;
    pen.textAlign = 'center';
    pen.fillStyle = style.color;
    pen.strokeStyle = style.backgroundColor;
    pen.lineWidth = 4;
    pen.lineJoin = 'round';
    const taken: [number, number, number][] = [];
    for (const { name, x, y } of names) {
      const [left, top] = toScreen([x, y]);
      const half = pen.measureText(name).width / 2 + 6;
      const isFree = taken.every(
        ([other, down, wide]) => Math.abs(other - left) > half + wide || Math.abs(down - top) > 20,
      );
      if (!isFree) continue;
      taken.push([left, top, half]);
      pen.strokeText(name, left, top);
      pen.fillText(name, left, top);
    }
    pen.setTransform(1, 0, 0, 1, 0, 0);
  };

  const ringChosen = (pen: CanvasRenderingContext2D): void => {
    pen.lineWidth = 1.5;
    const radius = (Number(root.dataset.radius) + 3) * FINE * camera.scale;
    chosen?.forEach((is, paper) => {
      if (is === 0) return;
      const [x, y] = toScreen([data.places[2 * paper] ?? 0, data.places[2 * paper + 1] ?? 0]);
      pen.beginPath();
      pen.arc(x, y, radius, 0, 7);
      pen.stroke();
    });
  };

  let inks = readInks(frame, data.hues);

  const select = async (next: Selection, isNew = true): Promise<void> => {
    selection = next;
    if (isNew) history.replaceState(history.state, '', location.pathname + formatSelection(next));
    for (const button of root.querySelectorAll<HTMLElement>('[data-select]')) {
      button.setAttribute(
        'aria-pressed',
        String(next.regions.includes(button.dataset.select ?? '')),
      );
    }
    if (isNothing(next)) {
      chosen = undefined;
      view.hide();
      ask();
      return;
    }
    const papers = findChosen(next);
    chosen = new Uint8Array(data.places.length / 2);
    for (const paper of papers) chosen[paper] = 1;
    ask();
    status.textContent = '';
    try {
      await view.show(papers);
    } catch {
      status.textContent = text.map.notArrived;
    }
  };

  const findChosen = ({ regions, area }: Selection): number[] => {
    const wanted = new Set(names.flatMap(({ id }, at) => (regions.includes(id) ? [at] : [])));
    const papers: number[] = [];
    const fine = area.map((value) => value * FINE);
    for (let paper = 0; paper < data.places.length / 2; paper++) {
      const [x, y] = [data.places[2 * paper] ?? 0, data.places[2 * paper + 1] ?? 0];
      if (isWithin(x, y, fine) || (wanted.size > 0 && wanted.has(nearestName(x, y)))) {
        papers.push(paper);
      }
    }
    return papers;
  };

  /** A paper is of the region whose middle is nearest. */
  const nearestName = (x: number, y: number): number => {
    let [nearest, least] = [-1, Infinity];
    for (const [at, name] of names.entries()) {
      const distance = (name.x - x) * (name.x - x) + (name.y - y) * (name.y - y);
      if (distance < least) [nearest, least] = [at, distance];
    }
    return nearest;
  };

  const tell = async (paper: number | undefined): Promise<void> => {
    if (paper === hovered) return;
    hovered = paper;
    ask();
    canvas.style.cursor = paper === undefined ? '' : 'pointer';
    if (paper === undefined) return;
    const id = (await loadIds())[paper] ?? '';
    const facts = await loadFacts([id], view.source).catch(() => undefined);
    if (paper === hovered) status.textContent = facts?.get(id)?.reference.title ?? id;
  };

  const fingers = new Map<number, PointerEvent>();
  let pressed: { readonly event: PointerEvent; readonly camera: Camera } | undefined;
  let spread = 0;

  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, event);
    pressed = { event, camera };
    spread = measureSpread(fingers);
    drawn = tool === 'move' ? [] : [toPlace(event)];
  });
  canvas.addEventListener('pointermove', (event) => {
    if (!pressed) {
      if (isLarge && event.pointerType === 'mouse') {
        const [x, y] = toPlace(event);
        void tell(index.findNearest(x, y, REACH / camera.scale));
      }
      return;
    }
    fingers.set(event.pointerId, event);
    if (fingers.size === 2 && isLarge) {
      const now = measureSpread(fingers);
      if (spread > 0) zoom(now / spread, toPlace(event));
      spread = now;
      return;
    }
    if (tool === 'move') {
      const [dx, dy] = [
        event.clientX - pressed.event.clientX,
        event.clientY - pressed.event.clientY,
      ];
      const [across, down] = isUpright() ? [dy, -dx] : [dx, dy];
      const { x, y, scale } = pressed.camera;
      setCamera({ scale: camera.scale, x: x - across / scale, y: y - down / scale });
      return;
    }
    const place = toPlace(event);
    const [first = place] = drawn;
    drawn =
      tool === 'lasso'
        ? [...drawn, place]
        : [first, [place[0], first[1]], place, [first[0], place[1]]];
    ask();
  });
  canvas.addEventListener('pointerup', (event) => {
    const start = pressed?.event;
    fingers.delete(event.pointerId);
    if (fingers.size > 0) return;
    pressed = undefined;
    const line = drawn;
    drawn = [];
    if (!start) return;
    const moved = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY);
    if (moved < STILL) {
      void press(event);
      return;
    }
    if (tool === 'move') return;
    const area = createArea(line.map(([x, y]) => [x / FINE, y / FINE]));
    void select({ regions: [], area });
  });
  canvas.addEventListener('pointercancel', (event) => {
    fingers.delete(event.pointerId);
    pressed = undefined;
    drawn = [];
    ask();
  });

  /** A pointer has seen the title before it presses; a finger sees it first, and presses again. */
  const press = async (event: PointerEvent): Promise<void> => {
    const [x, y] = toPlace(event);
    const paper = index.findNearest(x, y, REACH / camera.scale);
    const isKnown = paper === hovered;
    await tell(paper);
    if (paper === undefined || (event.pointerType !== 'mouse' && !isKnown && isLarge)) return;
    const id = (await loadIds())[paper];
    if (id !== undefined) location.assign(`${base}${encodeURIComponent(id)}/`);
  };

  canvas.addEventListener(
    'wheel',
    (event) => {
      // A page is scrolled past the map as before; who means the map says so, as with other maps.
      if (!isLarge || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, toPlace(event));
    },
    { passive: false },
  );

  const getMiddle = (): Point => {
    const [long, short] = isUpright()
      ? [frame.clientHeight, frame.clientWidth]
      : [frame.clientWidth, frame.clientHeight];
    return [camera.x + long / camera.scale / 2, camera.y + short / camera.scale / 2];
  };
  const useTool = (next: Tool): void => {
    tool = next;
    canvas.dataset.tool = next;
    canvas.toggleAttribute('data-over', !isLarge && !isSelecting);
    for (const button of root.querySelectorAll<HTMLElement>('button[data-tool]')) {
      const isOn = isLarge
        ? button.dataset.tool === next
        : isSelecting && button.dataset.tool === next;
      button.setAttribute('aria-pressed', String(isOn));
    }
  };
  /** In a small map links are pressed until the reader asks to select. */
  let isSelecting = isLarge;

  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    const { tool: wanted, act, select: region } = button?.dataset ?? {};
    if (wanted === 'move' || wanted === 'rectangle' || wanted === 'lasso') {
      isSelecting = isLarge || !(isSelecting && tool === wanted);
      useTool(wanted);
    }
    if (act === 'in') zoom(1.5, getMiddle());
    if (act === 'out') zoom(1 / 1.5, getMiddle());
    if (act === 'clear') void select(NOTHING);
    if (act === 'link') void copyLink(pick('[data-part="saved"]'));
    if (region !== undefined) {
      const others = selection.regions.filter((id) => id !== region);
      const isOff = others.length < selection.regions.length;
      void select({ regions: isOff ? others : [...others, region].sort(), area: selection.area });
    }
  });

  new ResizeObserver(() =>
    setCamera({ ...camera, scale: Math.max(camera.scale, getWhole()) }),
  ).observe(frame);
  const rethink = (): void => {
    inks = readInks(frame, data.hues);
    ask();
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', rethink);
  new MutationObserver(rethink).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
  addEventListener('popstate', () => void select(parseSelection(location.search), false));

  setCamera({ x: 0, y: 0, scale: 0 });
  useTool(tool);
  root.dataset.state = 'ready';
  if (!isNothing(selection)) await select(selection, false);
}

/** The address says what is selected. */
async function copyLink(status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    status.textContent = text.map.copied;
  } catch {
    status.textContent = text.map.notCopied;
  }
}

function pairUp(area: readonly number[]): Point[] {
  return Array.from({ length: area.length / 2 }, (_, at) => [
    (area[2 * at] ?? 0) * FINE,
    (area[2 * at + 1] ?? 0) * FINE,
  ]);
}

function measureSpread(fingers: ReadonlyMap<number, PointerEvent>): number {
  const [a, b] = [...fingers.values()];
  return a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
}

/** The theme's colours, as the style sheet says them. */
function readInks(frame: HTMLElement, hues: readonly string[]): Inks {
  const probe = document.createElement('span');
  frame.append(probe);
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const toInk = (className: string): number => {
    probe.className = className;
    if (!pen) return 0;
    pen.fillStyle = getComputedStyle(probe).color;
    pen.fillRect(0, 0, 1, 1);
    return new Uint32Array(pen.getImageData(0, 0, 1, 1).data.buffer)[0] ?? 0;
  };
  const inks = {
    ground: toInk('map-ink-ground'),
    faint: toInk('map-ink-faint'),
    hues: hues.map((hue) => toInk(`map-ink${hue === '' ? '' : ` hue-${hue}`}`)),
  };
  probe.remove();
  return inks;
}

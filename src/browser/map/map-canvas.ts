import { createElement } from '../create-element.ts';
import { text } from '#text';
import { createSpatialIndex } from '../../analysis/map/spatial-index.ts';
import type { MapPapers } from '../../outputs/data/map-files.ts';
import { createCamera, type MapCamera, type Point } from './create-camera.ts';
import { createTip, type Tip } from './create-tip.ts';
import { drawMap, type RegionName } from './draw-map.ts';
import { getOutline, UNITS_PER_PICTURE_UNIT, type MapState } from './map-state.ts';
import { readInks } from './read-inks.ts';

/** Maximum distance from a dot at which the pointer still hits it, in pixels. */
const HIT_RADIUS = 14;

export interface MapCanvas {
  readonly canvas: HTMLCanvasElement;
  readonly camera: MapCamera;
  readonly tip: Tip;
  /** Redraws in the next frame, once for all changes before it. */
  readonly redraw: () => void;
  /** The number of the paper at a point of the window. */
  readonly findPaper: (at: MouseEvent) => number | undefined;
}

/**
 * Puts a canvas over the picture of the map and keeps it up to date with the frame's size and the
 * theme. On a large map it replaces the picture.
 *
 * @param radius of a paper when the whole map is visible, in position units
 */
export function createMapCanvas(
  frame: HTMLElement,
  state: MapState,
  map: { readonly data: MapPapers; readonly names: readonly RegionName[]; readonly radius: number },
): MapCanvas {
  const { data, names, radius } = map;
  const { isLarge } = state;
  const index = createSpatialIndex(data.positions);
  const canvas = document.createElement('canvas');
  let inks = readInks(frame, data.hues);
  let isRequested = false;

  canvas.className = 'map-canvas';
  frame.append(canvas);
  if (isLarge) {
    frame.querySelector('svg')?.setAttribute('hidden', '');
    frame.append(makeFocusable(canvas));
  } else canvas.setAttribute('aria-hidden', 'true');
  const tip = createTip(frame);
  const camera = createCamera(frame, redraw);

  function redraw(): void {
    if (isRequested) return;
    isRequested = true;
    requestAnimationFrame(() => {
      isRequested = false;
      draw();
    });
  }

  function draw(): void {
    const { selected, hovered } = state;
    const outline = getOutline(state);
    const scene = { data, index, names, inks, selected, outline, hovered, isLarge, radius };
    drawMap(canvas, frame, camera, scene);
    // The style sheet lets fingers scroll the page when there is nothing to pan.
    canvas.toggleAttribute('data-whole', camera.isFullyVisible());
    tip.moveTo(hovered === undefined || !isLarge ? undefined : toPoint(hovered));
  }

  const toPoint = (paper: number): Point =>
    camera.toScreen([data.positions[2 * paper] ?? 0, data.positions[2 * paper + 1] ?? 0]);

  const updateInks = (): void => {
    inks = readInks(frame, data.hues);
    redraw();
  };
  new ResizeObserver(camera.fit).observe(frame);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', updateInks);
  new MutationObserver(updateInks).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });

  return {
    canvas,
    camera,
    tip,
    redraw,
    findPaper(at) {
      const [x, y] = camera.toPosition(at);
      return index.findNearest(x, y, HIT_RADIUS / camera.get().scale);
    },
  };
}

/** The names and centres of regions, from the elements that list them. */
export function readRegions(root: HTMLElement): RegionName[] {
  return [...root.querySelectorAll<HTMLElement>('[data-region]')].map(({ dataset }) => ({
    id: dataset.region ?? '',
    name: dataset.name ?? '',
    x: UNITS_PER_PICTURE_UNIT * Number(dataset.x),
    y: UNITS_PER_PICTURE_UNIT * Number(dataset.y),
  }));
}

/** Makes a canvas focusable; returns the description of its keys, which is visible on focus. */
function makeFocusable(canvas: HTMLElement): HTMLElement {
  const keys = createElement('p', 'map-keys', text.map.keys);
  keys.id = 'map-keys';
  canvas.tabIndex = 0;
  // Without this role, screen readers handle the arrow keys themselves.
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', text.pages.map);
  canvas.setAttribute('aria-describedby', keys.id);
  return keys;
}

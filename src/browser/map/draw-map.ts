import type { MapPapers } from '../../outputs/data/map-files.ts';
import type { SpatialIndex } from '../../analysis/map/spatial-index.ts';
import type { MapCamera, Point } from './create-camera.ts';
import { drawPapers, getRadius, type Inks } from './draw-papers.ts';

/** A region's name and centre. */
export interface RegionName {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Everything that is drawn. */
export interface Scene {
  readonly data: MapPapers;
  readonly index: SpatialIndex;
  readonly names: readonly RegionName[];
  readonly inks: Inks;
  /** By paper number: 1 if the paper is selected. */
  readonly selected: Uint8Array | undefined;
  /** Corners of the selected area or of the shape being drawn. */
  readonly outline: readonly Point[];
  readonly hovered: number | undefined;
  /** Whether the canvas draws the papers rather than only marks on top of a picture of them. */
  readonly isLarge: boolean;
  /** Radius of a paper when the whole map is visible, in position units. */
  readonly radius: number;
}

/** Minimum distances between two names in pixels. */
const NAME_HEIGHT = 20;
const NAME_GAP = 6;
/**
 * Radius of a dot relative to half the average distance of papers. Large maps are not spread out,
 * so dots overlap.
 */
const DOT_SHARE = 0.7;
const RING_GAP = 3;
/** Pixels between a paper and the ring around it. */
const HOVER_GAP = 5;

export function drawMap(
  canvas: HTMLCanvasElement,
  frame: HTMLElement,
  camera: MapCamera,
  scene: Scene,
): void {
  const density = Math.min(2, devicePixelRatio);
  const width = Math.round(frame.clientWidth * density);
  const height = Math.round(frame.clientHeight * density);
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  if (!pen || width === 0) return;
  const { data, selected, outline, hovered, isLarge } = scene;
  const toPoint = (paper: number): Point =>
    camera.toScreen([data.positions[2 * paper] ?? 0, data.positions[2 * paper + 1] ?? 0]);
  const style = getComputedStyle(frame);
  pen.setTransform(1, 0, 0, 1, 0, 0);
  if (isLarge) drawDots(pen, camera, scene, { width, height, density });
  else pen.clearRect(0, 0, width, height);
  pen.setTransform(density, 0, 0, density, 0, 0);
  if (isLarge) drawNames(pen, camera, scene.names, style);
  pen.strokeStyle = style.color;
  pen.lineWidth = 1.5;
  if (!isLarge) {
    const radius = scene.radius * camera.get().scale + RING_GAP;
    selected?.forEach((isSelected, paper) => {
      if (isSelected) ring(pen, toPoint(paper), radius);
    });
  }
  if (outline.length > 0) {
    pen.beginPath();
    for (const point of outline) pen.lineTo(...camera.toScreen(point));
    pen.closePath();
    pen.stroke();
  }
  if (hovered !== undefined && isLarge) {
    pen.lineWidth = 2;
    ring(pen, toPoint(hovered), getSeenRadius(camera, scene.radius, 1) + HOVER_GAP);
  }
}

function drawDots(
  pen: CanvasRenderingContext2D,
  camera: MapCamera,
  { data, index, inks, selected, radius: room }: Scene,
  size: { readonly width: number; readonly height: number; readonly density: number },
): void {
  const { width, height, density } = size;
  const isUpright = camera.isUpright();
  const [long, short] = isUpright ? [height, width] : [width, height];
  const image = new ImageData(long, short);
  const { x, y, scale } = camera.get();
  const radius = getSeenRadius(camera, room, density);
  const seen = { x, y, scale: scale * density };
  const pixels = new Uint32Array(image.data.buffer);
  drawPapers(pixels, { width: long, height: short }, data, index, seen, radius, inks, selected);
  pen.putImageData(isUpright ? turn(image) : image, 0, 0);
}

function getSeenRadius(camera: MapCamera, room: number, density: number): number {
  const fitting = camera.getFittingScale();
  return getRadius(camera.get().scale, fitting, DOT_SHARE * room * fitting, density);
}

/** Rotates an image clockwise by 90 degrees. */
function turn(image: ImageData): ImageData {
  const { width: long, height: short } = image;
  const turned = new ImageData(short, long);
  const [from, to] = [image, turned].map(({ data }) => new Uint32Array(data.buffer));
  if (!from || !to) return image;
  for (let row = 0; row < short; row++) {
    for (let at = 0; at < long; at++) {
      to[at * short + (short - 1 - row)] = from[row * long + at] ?? 0;
    }
  }
  return turned;
}

/** Draws the names that don't overlap, with those of the largest regions taking precedence. */
function drawNames(
  pen: CanvasRenderingContext2D,
  camera: MapCamera,
  names: readonly RegionName[],
  style: CSSStyleDeclaration,
): void {
  pen.font = `600 14px ${style.fontFamily}`;
  pen.textAlign = 'center';
  pen.fillStyle = style.color;
  pen.strokeStyle = style.backgroundColor;
  pen.lineWidth = 4;
  pen.lineJoin = 'round';
  const taken: [left: number, top: number, half: number][] = [];
  for (const { name, x, y } of names) {
    const [left, top] = camera.toScreen([x, y]);
    const half = pen.measureText(name).width / 2 + NAME_GAP;
    const isFree = taken.every(
      ([other, down, wide]) =>
        Math.abs(other - left) > half + wide || Math.abs(down - top) > NAME_HEIGHT,
    );
    if (!isFree) continue;
    taken.push([left, top, half]);
    pen.strokeText(name, left, top);
    pen.fillText(name, left, top);
  }
}

function ring(pen: CanvasRenderingContext2D, [x, y]: Point, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.stroke();
}

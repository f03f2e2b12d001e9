import { expect, it } from 'vitest';
import { createSpatialIndex } from '../../analysis/map/spatial-index.ts';
import { drawPapers, getRadius } from './draw-papers.ts';

const [GROUND, FAINT, GREY, RED] = [0xffffffff, 0xffcccccc, 0xff777777, 0xff0000ff];
const INKS = { ground: GROUND, faint: FAINT, hues: [GREY, RED] };

function draw(radius: number, selected?: Uint8Array): Uint32Array {
  const data = {
    hues: ['', 'red'],
    positions: Int32Array.of(500, 500, 90_000, 60_000),
    colours: Int32Array.of(1, 0),
    years: Int32Array.of(0, 0),
  };
  const pixels = new Uint32Array(20 * 10);
  const camera = { x: 0, y: 0, scale: 0.01 };
  const size = { width: 20, height: 10 };
  drawPapers(
    pixels,
    size,
    data,
    createSpatialIndex(data.positions),
    camera,
    radius,
    INKS,
    selected,
  );
  return pixels;
}

it('draws a visible paper as a round dot of its colour, and none outside the view', () => {
  const pixels = draw(2);
  expect(pixels[5 * 20 + 5]).toBe(RED);
  expect(pixels[5 * 20 + 6]).toBe(RED);
  expect(pixels[0]).toBe(GROUND);
  const drawn = [...pixels.keys()].filter((at) => pixels[at] !== GROUND);
  expect(drawn.every((at) => Math.hypot((at % 20) - 5, Math.floor(at / 20) - 5) < 2.5)).toBe(true);
  // A pixel at the edge is covered by half: red stays, green and blue are halved.
  const edge = pixels[5 * 20 + 7] ?? 0;
  expect([edge & 0xff, (edge >>> 8) & 0xff, (edge >>> 16) & 0xff]).toEqual([255, 127, 127]);
});

it('draws papers that are not selected faintly', () => {
  expect(draw(1, Uint8Array.of(0, 1))[5 * 20 + 5]).toBe(FAINT);
});

it('clips a dot larger than the image', () => {
  expect(draw(30).every((ink) => ink === RED)).toBe(true);
});

it('enlarges papers with the zoom, up to a maximum', () => {
  const radii = [1, 2, 8, 60].map((zoom) => getRadius(zoom, 1, 0, 1));
  expect(radii).toEqual(radii.toSorted((a, b) => a - b));
  expect(radii.at(-1)).toBe(8);
  // Sparse maps have larger dots from the start, scaled by the pixel density.
  expect(getRadius(1, 1, 3, 2)).toBe(6);
  expect(getRadius(1, 1, 0.1, 1)).toBe(0.9);
});

import { expect, it } from 'vitest';
import { createPlaceIndex } from '../place-index.ts';
import { drawPapers, getRadius } from './draw-papers.ts';

const INKS = { ground: 1, faint: 2, hues: [3, 4] };

function draw(radius: number, chosen?: Uint8Array): Uint32Array {
  const data = {
    hues: ['', 'red'],
    places: Int32Array.of(500, 500, 90_000, 60_000),
    colours: Int32Array.of(1, 0),
    years: Int32Array.of(0, 0),
  };
  const pixels = new Uint32Array(20 * 10);
  const camera = { x: 0, y: 0, scale: 0.01 };
  const size = { width: 20, height: 10 };
  drawPapers(pixels, size, data, createPlaceIndex(data.places), camera, radius, INKS, chosen);
  return pixels;
}

it('a paper that is seen is drawn in its colour, where it lies, and one outside is not', () => {
  const pixels = draw(1);
  expect(pixels[5 * 20 + 5]).toBe(4);
  expect(pixels[5 * 20 + 6]).toBe(4);
  expect(pixels[0]).toBe(1);
  expect(pixels.filter((ink) => ink !== 1)).toHaveLength(5);
});

it('papers that are not chosen are faint', () => {
  expect(draw(1, Uint8Array.of(0, 1))[5 * 20 + 5]).toBe(2);
});

it('a dot larger than the picture stays within it', () => {
  expect(draw(30).every((ink) => ink === 4)).toBe(true);
});

it('papers are larger where fewer are seen, up to a dot', () => {
  const radii = [1, 2, 8, 60].map((zoom) => getRadius(zoom, 1, 1));
  expect(radii).toEqual(radii.toSorted((a, b) => a - b));
  expect(radii.at(-1)).toBe(8);
});

/** The map of the papers, bound to this site. */
import { resolve } from 'node:path';
import { catalogue, getLikeness } from './content.ts';
import { mapDots } from './site.ts';
import { keepPlaces } from './map/keep-places.ts';
import { layoutMap, MOST_DOTS } from './map/layout/layout-map.ts';
import { encodeMapPapers, encodeMapWords } from './map/map-files.ts';
import { createMapView, WIDTH } from './map/map-view.ts';
import { WIDTH as PLANE_WIDTH } from './map/layout/scale-places.ts';
import { createPaperWords } from './map/paper-words.ts';

const likeness = getLikeness();
const places = await keepPlaces(resolve('.astro/map'), likeness, () =>
  layoutMap(likeness, { worker: resolve('src/map/layout/worker.ts') }),
);

const words = createPaperWords(likeness.telling);

export const mapView = createMapView(catalogue, likeness, places, words, mapDots ?? MOST_DOTS);

/** By name, uncompressed. */
export function createMapFiles(): Readonly<Record<string, Uint8Array>> {
  const papers = likeness.ids.map((id) => catalogue.paperById.get(id));
  const hues = ['', ...new Set(catalogue.topics.flatMap(({ hue }) => hue ?? []))];
  const scale = (100 * WIDTH) / PLANE_WIDTH;
  return {
    papers: encodeMapPapers({
      hues,
      places: Int32Array.from(places, (value) => Math.round(value * scale)),
      colours: Int32Array.from(papers, (paper) => hues.indexOf(paper?.topics[0]?.topic.hue ?? '')),
      years: Int32Array.from(papers, (paper) => Number(paper?.date?.slice(0, 4) ?? 0)),
    }),
    ids: new TextEncoder().encode(JSON.stringify(likeness.ids)),
    words: encodeMapWords(words),
  };
}

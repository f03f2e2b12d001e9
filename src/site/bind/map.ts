/** The map of the papers, bound to this site. */
import { catalogue, getSimilarPapers } from './content.ts';
import { mapDots } from './site.ts';
import { compute } from './compute.ts';
import { findMainTopics } from '../../analysis/map/main-topics.ts';
import { computeLayout, MAX_DOTS } from '../../analysis/map/layout/layout-map.ts';
import { encodeMapPapers, encodeMapWords } from '../../outputs/data/map-files.ts';
import { createMapView, WIDTH, type MapView } from '../../analysis/map/map-view.ts';
import { WIDTH as PLANE_WIDTH } from '../../analysis/map/layout/scale-positions.ts';
import { hashData } from '../../collection/hash-data.ts';
import { toDataPath } from './data-path.ts';
import { createPaperWords } from '../../analysis/map/map-words.ts';

const { ids, near, scores, keywordLines } = getSimilarPapers();

/** Starts early: a large site lays out its map in another thread while pages are rendered. */
const layout = computeLayout(compute, {
  ...{ ids, near, scores },
  topics: findMainTopics(ids, catalogue),
});
// Pages that await the layout report the error.
layout.catch(() => undefined);

let words: ReturnType<typeof createPaperWords> | undefined;
const getWords = () => (words ??= createPaperWords(keywordLines));

let view: MapView | undefined;

export async function getMapView(): Promise<MapView> {
  const positions = await layout;
  view ??= createMapView(catalogue, ids, positions, getWords(), mapDots ?? MAX_DOTS);
  return view;
}

/**
 * Path of the folder of the map's data. Its name is a hash of the ids of the papers, which the
 * files refer to by number, so files of different collections are never mixed.
 */
export const mapFolder = toDataPath('map', `${hashData(ids).slice(0, 8)}/`);

/** Files that the map loads when it is used, uncompressed, by name. */
export const MAP_FILES: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  async papers() {
    const papers = ids.map((id) => catalogue.paperById.get(id));
    const hues = ['', ...new Set(catalogue.topics.flatMap(({ hue }) => hue ?? []))];
    const scale = (100 * WIDTH) / PLANE_WIDTH;
    return encodeMapPapers({
      hues,
      positions: Int32Array.from(await layout, (value) => Math.round(value * scale)),
      colours: Int32Array.from(papers, (paper) => hues.indexOf(paper?.topics[0]?.topic.hue ?? '')),
      years: Int32Array.from(papers, (paper) => Number(paper?.date?.slice(0, 4) ?? 0)),
    });
  },
  ids: () => new TextEncoder().encode(JSON.stringify(ids)),
  words: () => encodeMapWords(getWords()),
};

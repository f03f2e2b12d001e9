import type { Catalogue, CataloguePaper } from '../../catalogue/types.ts';
import { listPaper } from '../../catalogue/linked.ts';
import { drawClusters } from './draw-clusters.ts';
import { findRegions } from './find-regions.ts';
import type { Positions } from './layout/layout-map.ts';
import { HEIGHT as PLANE_HEIGHT, WIDTH as PLANE_WIDTH } from './layout/scale-positions.ts';
import { getPitch } from './layout/separate-dots.ts';
import { findHull } from './find-hull.ts';
import { findMainTopics } from './main-topics.ts';
import { nameRegions } from './name-regions.ts';
import type { PaperWords } from './map-words.ts';
import { HULL_MARGIN, placeLabels } from './place-labels.ts';

/** Size of the picture in its own units. */
export const WIDTH = 1000;
export const HEIGHT = (WIDTH * PLANE_HEIGHT) / PLANE_WIDTH;

/** Font sizes in the picture for desktops, tablets, and phones, where it is upright. */
const LETTERS = 14;
const LETTERS_MEDIUM = 18;
const LETTERS_UPRIGHT = 23;

const LARGEST_DOT = 9;

/** The data that the map's page shows. */
export type MapView = ReturnType<typeof createMapView>;

/**
 * @param ids of the papers, in the order of their positions
 * @param maxDots maximum number of papers drawn as dots; more are drawn as clusters, and as dots on a
 * canvas
 */
export function createMapView(
  { papers, paperById }: Pick<Catalogue, 'papers' | 'paperById'>,
  ids: readonly string[],
  positions: Positions,
  words: PaperWords,
  maxDots: number,
) {
  const scale = WIDTH / PLANE_WIDTH;
  const dots = ids.flatMap((id, at) => {
    const paper = paperById.get(id);
    if (!paper) return [];
    const [x = 0, y = 0] = [positions[2 * at], positions[2 * at + 1]];
    return [{ paper, x: round(x * scale), y: round(y * scale), hue: paper.topics[0]?.topic.hue }];
  });
  const isSmall = papers.length <= maxDots;
  const topics = findMainTopics(ids, { paperById });
  const getTopics = (at: number) =>
    (paperById.get(ids[at] ?? '')?.topics ?? []).flatMap(({ topic }) => (topic.hue ? [topic] : []));
  const regions = nameRegions(findRegions(positions, topics), words, getTopics).map((region) => ({
    ...region,
    x: region.x * scale,
    y: region.y * scale,
  }));
  const radius = Math.min(LARGEST_DOT, round(getPitch(papers.length) * scale * 0.36));
  const size = { width: WIDTH, height: HEIGHT, radius };
  const covered = isSmall ? dots : [];
  const named = regions
    .filter(({ isNamed }) => isNamed)
    .map((region) => ({
      ...region,
      members: isSmall ? region.papers.flatMap((at) => dots[at] ?? []) : [],
    }));
  return {
    count: papers.length,
    dots: isSmall
      ? dots.map(({ paper: { id, title }, x, y, hue }) => ({ id, title, x, y, hue }))
      : [],
    radius,
    clusters: isSmall ? [] : drawClusters(dots),
    hullStroke: 2 * (radius + HULL_MARGIN),
    hulls: isSmall
      ? named.map(({ hue, members }) => ({
          hue,
          path: `M${findHull(members)
            .map(({ x, y }) => `${x} ${y}`)
            .join('L')}Z`,
        }))
      : [],
    labels: placeLabels(named, covered, { ...size, size: LETTERS }),
    mediumLabels: placeLabels(named, covered, { ...size, size: LETTERS_MEDIUM }),
    uprightLabels: placeLabels(named, covered, { ...size, size: LETTERS_UPRIGHT, upright: true }),
    regions: regions.map(({ id, name, isNamed, words: own, papers: indexes, x, y }) => {
      const members = indexes.flatMap((at) => paperById.get(ids[at] ?? '') ?? []);
      return {
        id,
        name,
        isNamed,
        // Words that repeat the name are omitted.
        words: own.filter((word) => word.toLowerCase() !== name.toLowerCase()),
        count: members.length,
        years: spanYears(members),
        x: round(x),
        y: round(y),
        papers: isSmall ? members.sort(compareNewest).map(listPaper) : [],
      };
    }),
  };
}

function spanYears(papers: readonly CataloguePaper[]): string {
  const years = papers.flatMap(({ date }) => date?.slice(0, 4) ?? []).sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined ? '' : first === last ? first : `${first}–${last ?? ''}`;
}

function compareNewest(a: CataloguePaper, b: CataloguePaper): number {
  const [first, second] = [a.date ?? '', b.date ?? ''];
  return first === second ? (a.id < b.id ? -1 : 1) : first < second ? 1 : -1;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

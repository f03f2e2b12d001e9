import { getSpan, layoutBars, layoutDots, type Span } from '../../catalogue/timeline.ts';
import type { CataloguePaper, CatalogueTopic } from '../../catalogue/types.ts';
import type { Hue } from '../../collection/schema.ts';
import { CARD_WIDTH, MARGIN } from './size.ts';

/** The papers of a card by date: a dot each, or a bar per month or year if there are too many. */
export interface CardTimeline {
  readonly radius: number;
  /** Vertical distance of dots, in pixels. */
  readonly pitch: number;
  /** In pixels. */
  readonly height: number;
  readonly marks: readonly Mark[];
}

interface Mark {
  /** Position on the axis, from 0 to 1. */
  readonly x: number;
  /** Row of a dot, from 0 at the bottom. */
  readonly row?: number;
  /** Size of a bar, relative to the axis and to the highest bar. */
  readonly bar?: { readonly width: number; readonly height: number };
  /** If undefined, the colour is that of borders. */
  readonly hue?: Hue | undefined;
}

/** For cards of the site and of topics. */
const LARGE = { radius: 11, pitch: 24, rows: 9 };
/** For cards of papers, which have longer titles. */
const SMALL = { radius: 6, pitch: 14, rows: 6 };
const MAX_DOTS = 300;

/**
 * Lays out the timelines of all cards of a site on the same axis.
 *
 * @param papers all papers of the site
 */
export function createCardTimelines(papers: readonly CataloguePaper[]) {
  const span = getSpan(papers);
  if (!span) return undefined;
  const siteTimeline = layoutTimeline(papers, span, SMALL);
  const indexes = new Map(siteTimeline.ids.map((id, index) => [id, index]));
  const findBar = (paper: CataloguePaper) =>
    layoutBars([paper], span).flatMap(({ x }) =>
      siteTimeline.marks.findIndex((mark) => mark.x === x),
    )[0];
  return {
    forSite: layoutTimeline(papers, span, LARGE),
    /** In the colour of the topic, as on its page. */
    forTopic: ({ papers: own, hue }: CatalogueTopic): CardTimeline => {
      const timeline = layoutTimeline(own, span, LARGE);
      return { ...timeline, marks: timeline.marks.map((mark) => ({ ...mark, hue })) };
    },
    /** The timeline of the site with the mark of the paper in colour. */
    forPaper: (paper: CataloguePaper): CardTimeline => {
      const paperMark =
        paper.date === undefined ? undefined : (indexes.get(paper.id) ?? findBar(paper));
      const hue = paper.topics.find(({ topic }) => topic.hue)?.topic.hue;
      const marks = siteTimeline.marks.map((mark, index) => ({
        ...mark,
        hue: index === paperMark ? hue : undefined,
      }));
      return { ...siteTimeline, marks };
    },
  };
}

function layoutTimeline(
  papers: readonly CataloguePaper[],
  span: Span,
  { radius, pitch, rows }: typeof LARGE,
): CardTimeline & { readonly ids: readonly string[] } {
  const dots =
    papers.length > MAX_DOTS ? [] : layoutDots(papers, span, pitch / (CARD_WIDTH - 2 * MARGIN));
  const used = Math.max(0, ...dots.map(({ row }) => row + 1));
  if (dots.length > 0 && used <= rows) {
    const marks = dots.map(({ paper, x, row }) => ({ x, row, hue: paper.topics[0]?.topic.hue }));
    return { radius, pitch, height: used * pitch, marks, ids: dots.map(({ paper }) => paper.id) };
  }
  const bars = layoutBars(papers, span);
  const maxCount = Math.max(...bars.map(({ count }) => count));
  const marks = bars.map(({ x, width, count }) => ({
    x,
    bar: { width, height: count / maxCount },
  }));
  return { radius, pitch, height: rows * pitch, marks, ids: [] };
}

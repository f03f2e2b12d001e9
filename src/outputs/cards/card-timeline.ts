import { getSpan, layoutBars, layoutDots, type Span } from '../../catalogue/timeline.ts';
import type { CataloguePaper, CatalogueTopic } from '../../catalogue/types.ts';
import type { Hue } from '../../collection/schema.ts';
import { CARD_WIDTH, MARGIN } from './size.ts';

/** The papers of a card by date: a dot each, or a bar per month or year if there are too many. */
export interface CardTimeline {
  readonly radius: number;
  /** Distance of dots in pixels, and height of the highest bar. */
  readonly pitch: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

interface Mark {
  /** Along the axis, 0 to 1. */
  readonly x: number;
  /** Of a dot: 0 at the bottom. */
  readonly row?: number;
  /** Of a bar, relative to the axis and to the highest one. */
  readonly bar?: { readonly width: number; readonly height: number };
  /** Without one it has the colour of hairlines. */
  readonly hue?: Hue | undefined;
}

/** Of a card that is about several papers. */
const LARGE = { radius: 11, pitch: 24, rows: 9 };
/** Of a paper's card, whose title needs the room. */
const SMALL = { radius: 6, pitch: 14, rows: 6 };
const MAX_DOTS = 300;

/**
 * Lays the timelines of all cards of a site out, on one axis.
 *
 * @param papers of the whole site
 */
export function createCardTimelines(papers: readonly CataloguePaper[]) {
  const span = getSpan(papers);
  if (!span) return undefined;
  const whole = layoutTimeline(papers, span, SMALL);
  const places = new Map(whole.ids.map((id, place) => [id, place]));
  const binOf = (paper: CataloguePaper) =>
    layoutBars([paper], span).flatMap(({ x }) => whole.marks.findIndex((mark) => mark.x === x))[0];
  return {
    forSite: layoutTimeline(papers, span, LARGE),
    forTopic: (topic: CatalogueTopic) => layoutTimeline(topic.papers, span, LARGE),
    /** The same for every paper, but for its own mark. */
    forPaper: (paper: CataloguePaper): CardTimeline => {
      const own = paper.date === undefined ? undefined : (places.get(paper.id) ?? binOf(paper));
      const hue = paper.topics.find(({ topic }) => topic.hue)?.topic.hue;
      const marks = whole.marks.map((mark, place) => ({
        ...mark,
        hue: place === own ? hue : undefined,
      }));
      return { ...whole, marks };
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
  const most = Math.max(...bars.map(({ count }) => count));
  const marks = bars.map(({ x, width, count }) => ({ x, bar: { width, height: count / most } }));
  return { radius, pitch, height: rows * pitch, marks, ids: [] };
}

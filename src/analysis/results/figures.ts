/** A figure or several connected figures, as in the abstract. */
export interface Figure {
  /** "83.5%", "1.7x - 2.7x", "9.8% and 7.7%". */
  readonly text: string;
  /** "up to", "over" and the like, which belong to the figure; or ''. */
  readonly bound: string;
  /** Start and end of the figure in its sentence. */
  readonly start: number;
  readonly end: number;
  /** Start of the bound, otherwise of the figure. */
  readonly from: number;
}

const NUMBER = String.raw`[+≈~∼]?\s?\d[\d,]*(?:\.\d+)?`;
const UNIT = String.raw`\s?(?:%|×|x\b|times\b|percent\b|(?:percentage )?points?\b|pp\b|dB\b|petaflops\b)`;
/** Between the ends of a range, the first of which may lack the unit. */
const RANGE = String.raw`(?:\s?(?:\/|-{1,2}|–|—|∼|~)\s?|\sto\s)`;
/** Between the figures of a list. */
const LIST = String.raw`(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s)`;
/** "83.5%", "5-8%", "1.7x - 2.7x", "73%, 93%, and 90%". */
const FIGURE = String.raw`(?<![\w.,@/–—-])(?:${NUMBER}(?:(?:${UNIT})?${RANGE}|${UNIT}${LIST}))*${NUMBER}${UNIT}(?![\w-])`;
const BOUND = String.raw`(?:up ?to|at least|at most|more than|less than|over|about|around|nearly|almost|approximately|roughly|as much as|only|just|above|below|under|between|from|an average of|a maximum(?: of)?|e\.g\.)`;
const BOUND_FIGURE = new RegExp(String.raw`(?:\b(${BOUND})\s+(?:an?\s+)?)?(${FIGURE})`, 'giu');

/** Finds all figures of a sentence with a unit of results: percentages, multiples, points. */
export function findFigures(sentence: string): readonly Figure[] {
  return Array.from(sentence.matchAll(BOUND_FIGURE), (match) => {
    const [whole, bound = '', text = ''] = match;
    const end = match.index + whole.length;
    const start = end - text.trimStart().length;
    return { text: text.trimStart(), bound, start, end, from: bound === '' ? start : match.index };
  });
}

/** Formats a figure with its bound: "up to 12%". */
export function formatFigure({ bound, text }: Figure): string {
  return bound === '' ? text : `${bound} ${text}`;
}

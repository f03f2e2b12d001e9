import { getDirection } from '../../catalogue/direction.ts';
import type { Card } from './card.ts';
import { readHues } from './hues.ts';
import { layoutBody } from './layout-body.ts';
import type { CardTimeline } from './card-timeline.ts';
import { createTypesetter, type Glyph, type Typesetter } from './typesetter.ts';
import { CARD_WIDTH, MARGIN } from './size.ts';
import { wrapAndTruncate, wrapText } from './wrap-text.ts';

// Colours of the light theme in src/site/styles/.
export const BACKGROUND = '#fbfaf6';
export const TEXT = '#1c1b19';
export const MUTED = '#5d5a53';
export const BORDER = '#dcd8cd';

const WIDTH = CARD_WIDTH - 2 * MARGIN;
const LABELS_Y = 92;
/** With and without a line of topics above. */
const TITLE_TOPS = [132, 96] as const;
/** The axis of the timeline. */
const RULE_Y = 536;
const FOOTER_Y = 592;
/** Distance of the dots from the axis, and of the text from the dots. */
const GAP = 8;
const BODY_GAP = 22;

/** Font sizes for the title with the maximum number of lines, largest first. */
const TITLE_SIZES = [
  [76, 2],
  [68, 3],
  [60, 4],
  [54, 4],
  [48, 5],
  [42, 6],
] as const;
const TITLE_LEADING = 1.16;
const BODY_SIZE = 32;
const BODY_LEADING = 44;
const LABEL_SIZE = 27;
const NAME_SIZE = 40;
/** Below this size of the title, the body is truncated instead. */
const MIN_TITLE_SIZE = 54;
const LABEL_GAP = 34;
const DOT = 8;

const hues = readHues();

/** A shape with a single colour, `#rrggbb`. */
export type Shape = { readonly colour: string } & (
  | { readonly glyphs: readonly Glyph[] }
  | { readonly disc: { readonly x: number; readonly y: number; readonly radius: number } }
  | {
      readonly rect: {
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
      };
    }
);

export interface DrawnCard {
  /** In painting order, on the background. */
  readonly shapes: readonly Shape[];
  /** Letters without a glyph in any font, which caused the title or names to be replaced. */
  readonly missing: string;
}

/** Lays out a card. */
export async function drawCard(card: Card): Promise<DrawnCard> {
  const comma = /\p{Script=Arabic}/u.test(card.title) ? '، ' : ', ';
  const [typesetTitle, typesetBold, typesetPlain] = await Promise.all([
    createTypesetter(
      'title',
      `${card.title} ^${card.title.normalize('NFKD')} ${card.fallbackTitle}`,
    ),
    createTypesetter('bold', card.site),
    createTypesetter(
      'plain',
      JSON.stringify([card.authors, comma, card.text, card.topics, card.notes]),
    ),
  ]);
  const probe = typesetTitle(1, 'ltr');
  const drawable = replaceUndrawable(card.title, probe);
  const canDrawTitle = probe.canDraw(drawable);
  const title = canDrawTitle ? drawable : card.fallbackTitle;
  const direction = getDirection(title) ?? 'ltr';

  const bodyTypesetter = typesetPlain(BODY_SIZE, direction);
  const titleTop = TITLE_TOPS[card.topics.length > 0 ? 0 : 1];
  const timelineHeight = card.timeline ? GAP + card.timeline.height : 0;
  const bottom = RULE_Y - timelineHeight - BODY_GAP;
  const layOut = (lines: number) => {
    const body = layoutBody(card, bodyTypesetter, { width: WIDTH, comma, lines });
    const bodyHeight = body.length === 0 ? 0 : 28 + body.length * BODY_LEADING;
    return { body, ...fitTitle(title, typesetTitle, direction, bottom - titleTop - bodyHeight) };
  };
  const { body, size, typesetter, lines } =
    [3, 2, 1, 0].map(layOut).find((layout) => layout.size >= MIN_TITLE_SIZE) ?? layOut(3);
  const bodyTop = titleTop + lines.length * size * TITLE_LEADING + 28;
  const undrawn = card.authors.filter((name) => !bodyTypesetter.canDraw(name)).join('');
  const baseline = (index: number) => Math.round(titleTop + (index + 0.8) * size * TITLE_LEADING);
  return {
    shapes: [
      ...drawLabels(card, typesetPlain(LABEL_SIZE, 'ltr')),
      ...lines.map((line, index) => ({
        colour: TEXT,
        glyphs: drawAligned(typesetter, line, baseline(index), direction),
      })),
      ...body.map((line, index) => ({
        colour: MUTED,
        glyphs: drawAligned(
          bodyTypesetter,
          line,
          Math.round(bodyTop + (index + 0.7) * BODY_LEADING),
          direction,
        ),
      })),
      ...(card.timeline ? drawTimeline(card.timeline) : []),
      { colour: BORDER, rect: { x: MARGIN, y: RULE_Y, width: WIDTH, height: 2 } },
      ...drawFooter(card, typesetBold(NAME_SIZE, 'ltr'), typesetPlain(LABEL_SIZE, 'ltr')),
    ],
    missing:
      findMissingGlyphs(canDrawTitle ? '' : card.title, probe) +
      findMissingGlyphs(undrawn, bodyTypesetter),
  };
}

type TypesetTitle = (size: number, direction: 'ltr' | 'rtl') => Typesetter;

/** Wraps a title in the largest font size that fits, or truncates it. */
function fitTitle(
  title: string,
  typesetTitle: TypesetTitle,
  direction: 'ltr' | 'rtl',
  available: number,
) {
  for (const [size, maxLines] of TITLE_SIZES) {
    const typesetter = typesetTitle(size, direction);
    const lines = wrapText(title, WIDTH, maxLines, typesetter.measure);
    if (lines && lines.length * size * TITLE_LEADING <= available)
      return { size, typesetter, lines };
  }
  return truncateTitle(title, typesetTitle, direction, available);
}

function drawTimeline({ radius, pitch, height, marks }: CardTimeline): Shape[] {
  return marks.map(({ x, row = 0, bar, hue }): Shape => {
    const colour = (hue && hues.get(hue)) ?? BORDER;
    if (!bar) {
      const centre = Math.round(MARGIN + radius + x * (WIDTH - 2 * radius));
      return { colour, disc: { x: centre, y: RULE_Y - GAP - radius - row * pitch, radius } };
    }
    const barHeight = Math.max(2, Math.round(bar.height * height));
    const left = Math.round(MARGIN + x * WIDTH);
    const width = Math.max(2, Math.round(bar.width * WIDTH) - 2);
    return { colour, rect: { x: left, y: RULE_Y - barHeight, width, height: barHeight } };
  });
}

function truncateTitle(
  title: string,
  typesetTitle: TypesetTitle,
  direction: 'ltr' | 'rtl',
  available: number,
) {
  const [size] = TITLE_SIZES.at(-1) ?? [42];
  const typesetter = typesetTitle(size, direction);
  const maxLines = Math.max(1, Math.floor(available / (size * TITLE_LEADING)));
  return { size, typesetter, lines: wrapAndTruncate(title, WIDTH, maxLines, typesetter.measure) };
}

/** Draws topics as dots with names, as many as fit in one line. */
function drawLabels({ topics }: Card, typesetter: Typesetter): Shape[] {
  let x = MARGIN;
  return topics
    .filter(({ name }) => typesetter.canDraw(name))
    .flatMap(({ name, hue }): Shape[] => {
      const width = 2 * DOT + 12 + typesetter.measure(name);
      if (x + width > CARD_WIDTH - MARGIN) return [];
      const start = Math.round(x);
      x += width + LABEL_GAP;
      return [
        {
          colour: (hue && hues.get(hue)) ?? MUTED,
          disc: { x: start + DOT, y: LABELS_Y - 9, radius: DOT },
        },
        { colour: MUTED, glyphs: typesetter.draw(name, { x: start + 2 * DOT + 12, y: LABELS_Y }) },
      ];
    });
}

/** Draws the name of the site on the left, and the award, venue or date on the right. */
function drawFooter({ site, notes }: Card, bold: Typesetter, plain: Typesetter): Shape[] {
  const note = [notes.join(' · '), ...notes].find(
    (each) => each !== '' && plain.canDraw(each) && plain.measure(each) <= WIDTH / 2,
  );
  const noteWidth = note === undefined ? 0 : plain.measure(note);
  const nameWidth = note === undefined ? WIDTH : WIDTH - noteWidth - 40;
  const [name = ''] = wrapAndTruncate(site, nameWidth, 1, bold.measure);
  const right = { x: CARD_WIDTH - MARGIN - noteWidth, y: FOOTER_Y };
  return [
    { colour: TEXT, glyphs: bold.canDraw(name) ? bold.draw(name, { x: MARGIN, y: FOOTER_Y }) : [] },
    { colour: MUTED, glyphs: note === undefined ? [] : plain.draw(note, right) },
  ];
}

function drawAligned(
  typesetter: Typesetter,
  line: string,
  y: number,
  direction: 'ltr' | 'rtl',
): readonly Glyph[] {
  const x = direction === 'rtl' ? CARD_WIDTH - MARGIN - typesetter.measure(line) : MARGIN;
  return typesetter.draw(line, { x, y });
}

/**
 * Replaces letters without a glyph with their decomposition, and raised ones with a caret: "ᵈ" →
 * "^d".
 */
function replaceUndrawable(text: string, typesetter: Typesetter): string {
  return Array.from(text, (letter) => {
    const plain = (/\p{Lm}/u.test(letter) ? '^' : '') + letter.normalize('NFKD');
    return !typesetter.canDraw(letter) && typesetter.canDraw(plain) ? plain : letter;
  }).join('');
}

function findMissingGlyphs(text: string, typesetter: Typesetter): string {
  return [...new Set(text)].filter((letter) => !typesetter.canDraw(letter)).join('');
}

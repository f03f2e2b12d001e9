import { getDirection } from '../../catalogue/direction.ts';
import type { Card } from './card.ts';
import { readHues } from './hues.ts';
import { layBody } from './lay-body.ts';
import type { CardTimeline } from './card-timeline.ts';
import { createSetter, type Glyph, type Setter } from './set-text.ts';
import { CARD_WIDTH, MARGIN } from './size.ts';
import { wrapCut, wrapText } from './wrap-text.ts';

// The light theme's, from styles/tokens.css.
export const GROUND = '#fbfaf6';
export const INK = '#1c1b19';
export const SOFT = '#5d5a53';
export const LINE = '#dcd8cd';

const WIDTH = CARD_WIDTH - 2 * MARGIN;
const LABELS_Y = 92;
/** Below the line of topics, and where there is none. */
const TITLE_TOPS = [132, 96] as const;
/** The axis of the timeline. */
const RULE_Y = 536;
const FOOT_Y = 592;
/** Between the axis and the dots, and between those and the text. */
const GAP = 8;
const BODY_GAP = 22;

/** Sizes that a title is tried in, with the lines that it may take, greatest first. */
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
/** A summary is cut to fewer lines rather than the title to a smaller size. */
const MIN_TITLE_SIZE = 54;
const LABEL_GAP = 34;
const DOT = 8;

const hues = readHues();

/** Something to paint in one colour, `#rrggbb`. */
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
  /** In the order in which they are painted on the ground. */
  readonly shapes: readonly Shape[];
  /** Letters of the title or of names that no typeface has, so that something else was drawn. */
  readonly missing: string;
}

/** Lays a card out. */
export async function drawCard(card: Card): Promise<DrawnCard> {
  const comma = /\p{Script=Arabic}/u.test(card.title) ? '، ' : ', ';
  const [setTitle, setBold, setPlain] = await Promise.all([
    createSetter('title', `${card.title} ^${card.title.normalize('NFKD')} ${card.otherwise}`),
    createSetter('bold', card.site),
    createSetter('plain', JSON.stringify([card.authors, comma, card.text, card.topics, card.note])),
  ]);
  const probe = setTitle(1, 'ltr');
  const mended = replaceUndrawable(card.title, probe);
  const canDrawTitle = probe.canDraw(mended);
  const title = canDrawTitle ? mended : card.otherwise;
  const direction = getDirection(title) ?? 'ltr';

  const names = setPlain(BODY_SIZE, direction);
  const titleTop = TITLE_TOPS[card.topics.length > 0 ? 0 : 1];
  const timelineHeight = card.timeline ? GAP + card.timeline.height : 0;
  const bottom = RULE_Y - timelineHeight - BODY_GAP;
  const layOut = (lines: number) => {
    const body = layBody(card, names, { width: WIDTH, comma, lines });
    const bodyHeight = body.length === 0 ? 0 : 28 + body.length * BODY_LEADING;
    return { body, ...fitTitle(title, setTitle, direction, bottom - titleTop - bodyHeight) };
  };
  const { body, size, setter, lines } =
    [3, 2, 1, 0].map(layOut).find((one) => one.size >= MIN_TITLE_SIZE) ?? layOut(3);
  const bodyTop = titleTop + lines.length * size * TITLE_LEADING + 28;
  const undrawn = card.authors.filter((name) => !names.canDraw(name)).join('');
  const baseline = (index: number) => Math.round(titleTop + (index + 0.8) * size * TITLE_LEADING);
  return {
    shapes: [
      ...drawLabels(card, setPlain(LABEL_SIZE, 'ltr')),
      ...lines.map((line, index) => ({
        colour: INK,
        glyphs: drawAligned(setter, line, baseline(index), direction),
      })),
      ...body.map((line, index) => ({
        colour: SOFT,
        glyphs: drawAligned(
          names,
          line,
          Math.round(bodyTop + (index + 0.7) * BODY_LEADING),
          direction,
        ),
      })),
      ...(card.timeline ? drawTimeline(card.timeline) : []),
      { colour: LINE, rect: { x: MARGIN, y: RULE_Y, width: WIDTH, height: 2 } },
      ...drawFoot(card, setBold(NAME_SIZE, 'ltr'), setPlain(LABEL_SIZE, 'ltr')),
    ],
    missing:
      findMissingGlyphs(canDrawTitle ? '' : card.title, probe) + findMissingGlyphs(undrawn, names),
  };
}

type SetTitle = (size: number, direction: 'ltr' | 'rtl') => Setter;

/** Sets a title in the greatest size that fits, or cuts it. */
function fitTitle(title: string, setTitle: SetTitle, direction: 'ltr' | 'rtl', room: number) {
  for (const [size, most] of TITLE_SIZES) {
    const setter = setTitle(size, direction);
    const lines = wrapText(title, WIDTH, most, setter.measure);
    if (lines && lines.length * size * TITLE_LEADING <= room) return { size, setter, lines };
  }
  return cutTitle(title, setTitle, direction, room);
}

function drawTimeline({ radius, pitch, height, marks }: CardTimeline): Shape[] {
  return marks.map(({ x, row = 0, bar, hue }): Shape => {
    const colour = (hue && hues.get(hue)) ?? LINE;
    if (!bar) {
      const centre = Math.round(MARGIN + radius + x * (WIDTH - 2 * radius));
      return { colour, disc: { x: centre, y: RULE_Y - GAP - radius - row * pitch, radius } };
    }
    const high = Math.max(2, Math.round(bar.height * height));
    const left = Math.round(MARGIN + x * WIDTH);
    const width = Math.max(2, Math.round(bar.width * WIDTH) - 2);
    return { colour, rect: { x: left, y: RULE_Y - high, width, height: high } };
  });
}

function cutTitle(title: string, setTitle: SetTitle, direction: 'ltr' | 'rtl', room: number) {
  const [size] = TITLE_SIZES.at(-1) ?? [42];
  const setter = setTitle(size, direction);
  const most = Math.max(1, Math.floor(room / (size * TITLE_LEADING)));
  return { size, setter, lines: wrapCut(title, WIDTH, most, setter.measure) };
}

/** Topics as dots with names, as many as stand in one line. */
function drawLabels({ topics }: Card, setter: Setter): Shape[] {
  let x = MARGIN;
  return topics
    .filter(({ name }) => setter.canDraw(name))
    .flatMap(({ name, hue }): Shape[] => {
      const width = 2 * DOT + 12 + setter.measure(name);
      if (x + width > CARD_WIDTH - MARGIN) return [];
      const start = Math.round(x);
      x += width + LABEL_GAP;
      return [
        {
          colour: (hue && hues.get(hue)) ?? SOFT,
          disc: { x: start + DOT, y: LABELS_Y - 9, radius: DOT },
        },
        { colour: SOFT, glyphs: setter.draw(name, { x: start + 2 * DOT + 12, y: LABELS_Y }) },
      ];
    });
}

/** The site's name, and at the other end where and when the paper appeared. */
function drawFoot({ site, note }: Card, bold: Setter, plain: Setter): Shape[] {
  const noteWidth = note !== '' && plain.canDraw(note) ? plain.measure(note) : 0;
  const fits = noteWidth > 0 && noteWidth <= WIDTH / 2;
  const [name = ''] = wrapCut(site, fits ? WIDTH - noteWidth - 40 : WIDTH, 1, bold.measure);
  const right = { x: CARD_WIDTH - MARGIN - noteWidth, y: FOOT_Y };
  return [
    { colour: INK, glyphs: bold.canDraw(name) ? bold.draw(name, { x: MARGIN, y: FOOT_Y }) : [] },
    { colour: SOFT, glyphs: fits ? plain.draw(note, right) : [] },
  ];
}

function drawAligned(
  setter: Setter,
  line: string,
  y: number,
  direction: 'ltr' | 'rtl',
): readonly Glyph[] {
  const x = direction === 'rtl' ? CARD_WIDTH - MARGIN - setter.measure(line) : MARGIN;
  return setter.draw(line, { x, y });
}

/** Letters that no typeface has as what they are made of, raised ones behind a mark: "ᵈ" as "^d". */
function replaceUndrawable(text: string, setter: Setter): string {
  return Array.from(text, (letter) => {
    const plain = (/\p{Lm}/u.test(letter) ? '^' : '') + letter.normalize('NFKD');
    return !setter.canDraw(letter) && setter.canDraw(plain) ? plain : letter;
  }).join('');
}

function findMissingGlyphs(text: string, setter: Setter): string {
  return [...new Set(text)].filter((letter) => !setter.canDraw(letter)).join('');
}

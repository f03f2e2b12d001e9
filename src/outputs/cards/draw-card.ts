import { getDirection } from '../../catalogue/direction.ts';
import type { Card } from './card.ts';
import { readHues } from './hues.ts';
import { layBody } from './lay-body.ts';
import { createSetter, type Setter } from './set-text.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './size.ts';
import { wrapCut, wrapText } from './wrap-text.ts';

// The light theme's, from styles/tokens.css.
export const GROUND = '#fbfaf6';
export const INK = '#1c1b19';
export const SOFT = '#5d5a53';
export const LINE = '#dcd8cd';

const MARGIN = 72;
const WIDTH = CARD_WIDTH - 2 * MARGIN;
const LABELS_Y = 92;
/** Below the line of topics, and where there is none. */
const TITLE_TOPS = [132, 96] as const;
const BODY_BOTTOM = 496;
const RULE_Y = 530;
const FOOT_Y = 580;

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
const LABEL_GAP = 34;
const DOT = 8;

const hues = readHues();

export interface DrawnCard {
  readonly svg: string;
  /** Colours of the dots, as `#rrggbb`. */
  readonly hues: readonly string[];
  /** Letters of the title or of names that no typeface has, so that something else was drawn. */
  readonly missing: string;
}

/** Draws a card as SVG whose letters are outlines: it looks the same everywhere. */
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
  const body = layBody(card, names, { width: WIDTH, comma });
  const bodyHeight = body.length === 0 ? 0 : 28 + body.length * BODY_LEADING;
  const titleTop = TITLE_TOPS[card.topics.length > 0 ? 0 : 1];
  const room = BODY_BOTTOM - titleTop - bodyHeight;
  const fitting = TITLE_SIZES.map(([size, most]) => {
    const setter = setTitle(size, direction);
    const lines = wrapText(title, WIDTH, most, setter.measure);
    return lines && lines.length * size * TITLE_LEADING <= room
      ? { size, setter, lines }
      : undefined;
  }).find(Boolean);
  const { size, setter, lines } = fitting ?? cutTitle(title, setTitle, direction, room);
  const bodyTop = titleTop + lines.length * size * TITLE_LEADING + 28;

  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}">`,
    `<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${GROUND}"/>`,
    drawLabels(card, setPlain(LABEL_SIZE, 'ltr')),
    group(
      INK,
      lines.map((line, index) =>
        drawAligned(setter, line, titleTop + (index + 0.8) * size * TITLE_LEADING, direction),
      ),
    ),
    group(
      SOFT,
      body.map((line, index) =>
        drawAligned(names, line, bodyTop + (index + 0.7) * BODY_LEADING, direction),
      ),
    ),
    `<rect x="${MARGIN}" y="${RULE_Y}" width="${WIDTH}" height="1.5" fill="${LINE}"/>`,
    drawFoot(card, setBold(32, 'ltr'), setPlain(LABEL_SIZE, 'ltr')),
    '</svg>',
  ].join('');
  const undrawn = card.authors.filter((name) => !names.canDraw(name)).join('');
  const used = card.topics.flatMap(({ hue }) => (hue && hues.get(hue)) ?? []);
  return {
    svg,
    hues: used,
    missing: findMissing(canDrawTitle ? '' : card.title, probe) + findMissing(undrawn, names),
  };
}

function cutTitle(
  title: string,
  setTitle: (size: number, direction: 'ltr' | 'rtl') => Setter,
  direction: 'ltr' | 'rtl',
  room: number,
) {
  const [size] = TITLE_SIZES.at(-1) ?? [42];
  const setter = setTitle(size, direction);
  const most = Math.floor(room / (size * TITLE_LEADING));
  return { size, setter, lines: wrapCut(title, WIDTH, most, setter.measure) };
}

/** Topics as dots with names, as many as stand in one line. */
function drawLabels({ topics }: Card, setter: Setter): string {
  let x = MARGIN;
  return topics
    .filter(({ name }) => setter.canDraw(name))
    .map(({ name, hue }) => {
      const width = 2 * DOT + 12 + setter.measure(name);
      if (x + width > CARD_WIDTH - MARGIN) return '';
      const fill = hue === undefined ? undefined : hues.get(hue);
      const paint = fill ? `fill="${fill}"` : `fill="none" stroke="${SOFT}" stroke-width="2"`;
      const dot = `<circle cx="${x + DOT}" cy="${LABELS_Y - 9}" r="${DOT}" ${paint}/>`;
      const label = group(SOFT, [setter.draw(name, { x: x + 2 * DOT + 12, y: LABELS_Y })]);
      x += width + LABEL_GAP;
      return dot + label;
    })
    .join('');
}

/** The site's name, and at the other end where and when the paper appeared. */
function drawFoot({ site, note }: Card, bold: Setter, plain: Setter): string {
  const noteWidth = note !== '' && plain.canDraw(note) ? plain.measure(note) : 0;
  const fits = noteWidth > 0 && noteWidth <= WIDTH / 2;
  const [name = ''] = wrapCut(site, fits ? WIDTH - noteWidth - 40 : WIDTH, 1, bold.measure);
  return [
    group(INK, [bold.canDraw(name) ? bold.draw(name, { x: MARGIN, y: FOOT_Y }) : '']),
    fits ? group(SOFT, [plain.draw(note, { x: CARD_WIDTH - MARGIN - noteWidth, y: FOOT_Y })]) : '',
  ].join('');
}

function drawAligned(setter: Setter, line: string, y: number, direction: 'ltr' | 'rtl'): string {
  const x = direction === 'rtl' ? CARD_WIDTH - MARGIN - setter.measure(line) : MARGIN;
  return setter.draw(line, { x, y });
}

function group(fill: string, parts: readonly string[]): string {
  return `<g fill="${fill}">${parts.join('')}</g>`;
}

/** Letters that no typeface has as what they are made of, raised ones behind a mark: "ᵈ" as "^d". */
function replaceUndrawable(text: string, setter: Setter): string {
  return Array.from(text, (letter) => {
    const plain = (/\p{Lm}/u.test(letter) ? '^' : '') + letter.normalize('NFKD');
    return !setter.canDraw(letter) && setter.canDraw(plain) ? plain : letter;
  }).join('');
}

function findMissing(text: string, setter: Setter): string {
  return [...new Set(text)].filter((letter) => !setter.canDraw(letter)).join('');
}

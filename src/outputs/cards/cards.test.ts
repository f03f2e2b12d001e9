import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createCatalogue } from '../../catalogue/catalogue.ts';
import { createPaper } from '../../catalogue/create-paper.fixture.ts';
import { HOSTILE } from '../../collection/hostile.fixture.ts';
import { siteSchema } from '../../collection/schema.ts';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';
import { createCardTimelines } from './card-timeline.ts';
import { encodePng, mix, parseHex, type Rgb } from './encode-png.ts';
import { readHues, toHex } from './hues.ts';
import { makeCards } from './make-cards.ts';
import { getCardMode, getCardVersion, getPaperCard, planCards } from './plan-cards.ts';
import { toUnicodeScripts } from './unicode-scripts.ts';
import { rasterizeDisc, rasterizeGlyph } from './rasterize.ts';
import { renderCard } from './render-card.ts';
import type { Glyph } from './typesetter.ts';
import { parseRanges } from './unicode-ranges.ts';
import { wrapAndTruncate, wrapText } from './wrap-text.ts';

const site = siteSchema.parse({
  tagline: 'on tests',
  description: 'Tests.',
  origin: 'https://papers.example',
});

const CARD: Card = {
  title: 'A Title',
  authors: ['Ada Lovelace'],
  text: '',
  topics: [{ name: 'Scaling', hue: 'amber' }],
  notes: ['ICML 2023'],
  site: 'Offprint',
  fallbackTitle: 'Papers on tests',
};

/** Number of outlines, one for every visible glyph. */
async function countGlyphs(card: Partial<Card>): Promise<number> {
  return (await listGlyphs(card)).length;
}

async function listGlyphs(card: Partial<Card>): Promise<readonly Glyph[]> {
  const { shapes } = await drawCard({ ...CARD, topics: [], notes: [], site: '', ...card });
  return shapes.flatMap((shape) => ('glyphs' in shape ? shape.glyphs : []));
}

/** Every letter has a width of 10. */
const measure = (text: string): number => [...text].length * 10;

describe('a title', () => {
  it.each([
    ['O(n^2)', 'O(n²)'],
    ['L_1^2 and x^(-1)', 'L₁² and x⁻¹'],
    ['2^n, x_i and x^(k+1)', '2ⁿ, x_i and x^(k+1)'],
    ['a ^ b, snake_case and __init__', 'a ^ b, snake_case and __init__'],
  ])('uses superscripts and subscripts of Unicode: %s', (plain, set) => {
    expect(toUnicodeScripts(plain)).toBe(set);
  });

  it('is broken into the minimum number of lines, with nearly equal widths', () => {
    expect(wrapText('one two three four five six', 140, 3, measure)).toEqual([
      'one two three',
      'four five six',
    ]);
  });

  it('is broken after hyphens and between CJK characters, not before closing punctuation', () => {
    expect(wrapText('cross-modal', 70, 2, measure)).toEqual(['cross-', 'modal']);
    expect(wrapText('X-Pool', 40, 2, measure)).toBeUndefined();
    expect(wrapText('注意力、机制', 40, 2, measure)).toEqual(['注意力、', '机制']);
  });

  it('is truncated if it does not fit, and long words are broken', () => {
    expect(wrapText('abcdefghijkl', 50, 3, measure)).toBeUndefined();
    expect(wrapAndTruncate('abcdefghijkl', 50, 3, measure)).toEqual(['abcde', 'fghij', 'kl']);
    expect(wrapAndTruncate('one two three four', 80, 1, measure)).toEqual(['one two…']);
  });

  it.each([
    ['Ελληνικά και русский', 18],
    ['注意力', 3],
    ['שלום', 4],
    ['ℝ', 1],
  ])('is drawn in other scripts: %s', async (title, glyphs) => {
    expect(await countGlyphs({ title, authors: [] })).toBe(glyphs);
  });

  it('has a plain letter instead of one without a glyph', async () => {
    expect((await drawCard({ ...CARD, title: 'ℝᵈ' })).missing).toBe('');
    expect(await countGlyphs({ title: 'ℝᵈ', authors: [] })).toBe('R^d'.length);
  });

  it('is replaced and reported if no font has its script', async () => {
    const { missing } = await drawCard({ ...CARD, title: 'ภาษา' });
    expect([...missing].sort()).toEqual([...new Set('ภาษา')].sort());
    expect(await countGlyphs({ title: 'ภาษา', authors: [] })).toBe(
      await countGlyphs({ title: CARD.fallbackTitle, authors: [] }),
    );
  });
});

describe('authors', () => {
  it('are in the direction of the title, starting with the first', async () => {
    const start = async (authors: string[]) => {
      const glyphs = (await listGlyphs({ title: 'למידה', authors })).map(({ x }) => x);
      // The title has five letters; the rightmost of the others belongs to the first author.
      return Math.max(...glyphs.slice(5));
    };
    const [hebrew, latin] = [
      await start(['דוד כהן', 'Ada Bulk']),
      await start(['Ada Bulk', 'דוד כהן']),
    ];
    // "Bulk" runs to the right margin and so its last letter begins left of where "ד" begins.
    expect(hebrew).not.toBe(latin);
    expect(await start(['דוד כהן'])).toBeCloseTo(hebrew, 1);
  });

  const names = Array.from({ length: 19 }, (_, index) => `Author Number ${index}`);

  it('that do not fit are counted', async () => {
    const all = await countGlyphs({ title: '', authors: names });
    expect(all).toBeGreaterThan(60);
    expect(all).toBeLessThan(names.join('').length);
  });

  it('after a name that cannot be drawn are counted too', async () => {
    expect(await countGlyphs({ title: '', authors: ['ภาษา', 'Ada'] })).toBe('2authors'.length);
    expect(await countGlyphs({ title: '', authors: ['Ada', 'ภาษา', 'Bo'] })).toBe(
      'Adaand2more'.length,
    );
  });
});

describe('an image', () => {
  it('is 1200 × 630, smaller than 40 kB and deterministic', async () => {
    const [first, second] = await Promise.all([renderCard(CARD), renderCard(CARD)]);
    expect(Buffer.compare(first.png, second.png)).toBe(0);
    expect(first.png.length).toBeLessThan(40_000);
    expect(await sharp(first.png).metadata()).toMatchObject({
      ...{ format: 'png', width: 1200, height: 630 },
    });
  });

  it('has the exact colour of a topic', async () => {
    const { png } = await renderCard(CARD);
    const { data, info } = await sharp(png)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (83 * info.width + 80) * info.channels;
    expect([...data.subarray(at, at + 3)]).toEqual([...parseHex(readHues().get('amber') ?? '')]);
  });

  it('is a valid PNG', async () => {
    const palette: Rgb[] = [
      [255, 0, 0],
      [0, 10, 0],
      [255, 255, 255],
    ];
    const rows = Uint8Array.of(0, 0, 1, 2, 0, 2, 0, 1);
    const png = await encodePng({ width: 3, height: 2, rows }, palette);
    const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([...data]).toEqual([0, 1, 2, 2, 0, 1].flatMap((at) => palette[at] ?? []));
  });

  it('has letters inside their outlines', async () => {
    const [glyph] = await listGlyphs({ title: 'I', authors: [] });
    if (!glyph) throw new Error('No glyph.');
    const mask = rasterizeGlyph(glyph.font, glyph.id, 100, 0);
    const middle = Math.floor(mask.height / 2) * mask.width;
    const row = mask.coverage.subarray(middle, middle + mask.width);
    expect(row[Math.floor(mask.width / 2)]).toBe(255);
    expect([row[0], row.at(-1)]).toEqual([0, 0]);
    expect(mask.top).toBeLessThan(-60);
    expect(mask.top + mask.height).toBeLessThanOrEqual(2);
  });

  it('has discs with the right area', () => {
    const { coverage } = rasterizeDisc(11);
    const area = coverage.reduce((sum, value) => sum + value / 255, 0);
    expect(area / (Math.PI * 11 * 11)).toBeCloseTo(1, 1);
  });

  it('has the colours of the style sheet', () => {
    expect(readHues().size).toBe(12);
    expect(toHex(1, 0, 0)).toBe('#ffffff');
    expect(toHex(0.628, 0.2577, 29.23)).toBe('#ff0000');
    expect(mix([0, 0, 0], [255, 255, 255], 0.5)).toEqual([128, 128, 128]);
  });
});

describe('the cards of a site', () => {
  const papers = [createPaper({ id: 'a', title: 'About scaling' }), createPaper({ id: 'b' })];
  const topics = [
    {
      ...{ id: 'scaling', name: 'Scaling', summary: 'On scale.', colour: 'teal' as const },
      match: { any: ['scaling'], not: [], threshold: 1 },
    },
  ];
  const catalogue = createCatalogue({ papers, topics });
  const [first] = catalogue.papers;

  it.each([
    [undefined, 2000, 'papers'],
    [undefined, 2001, 'topics'],
    ['papers', 5000, 'papers'],
    ['none', 1, 'none'],
  ] as const)('with the setting %s and %d papers have the mode %s', (setting, count, mode) => {
    expect(getCardMode(setting, count)).toBe(mode);
  });

  it('exist for the site, topics and papers, depending on the mode', () => {
    const paths = (cards?: 'papers' | 'topics' | 'none') =>
      planCards(catalogue, { ...site, cards }).map(({ path }) => path);
    expect(paths()).toEqual([
      'cards/site.png',
      'cards/topics/scaling.png',
      'cards/papers/a.png',
      'cards/papers/b.png',
    ]);
    expect(paths('topics')).toEqual(['cards/site.png', 'cards/topics/scaling.png']);
    expect(paths('none')).toEqual([]);
  });

  it('of papers without their own are those of their first topic or the site', () => {
    const own = catalogue.papers.map((paper) => getPaperCard(paper, site, 'topics').path);
    expect(own.sort()).toEqual(['cards/site.png', 'cards/topics/scaling.png']);
  });

  it('have a different version if their content changes', () => {
    if (!first) throw new Error('No paper.');
    const version = (title: string) =>
      getCardVersion(getPaperCard({ ...first, title }, site, 'papers'));
    expect(version('One')).toBe(version('One'));
    expect(version('One')).not.toBe(version('Two'));
  });

  it('have a timeline: of the site, of the topic, or of the site with one paper in colour', () => {
    const dated = createCatalogue({
      papers: [
        createPaper({ id: 'a', title: 'About scaling', submitted: '2020-03' }),
        createPaper({ id: 'b', submitted: '2020-03' }),
        createPaper({ id: 'c', submitted: '2023' }),
        createPaper({ id: 'd' }),
      ],
      topics,
    });
    const plan = new Map(planCards(dated, site).map(({ path, card }) => [path, card.timeline]));
    const huesOf = (path: string) => plan.get(path)?.marks.map(({ hue }) => hue ?? '');
    expect(huesOf('cards/site.png')?.sort()).toEqual(['', '', 'teal']);
    expect(huesOf('cards/topics/scaling.png')).toEqual(['teal']);
    expect(huesOf('cards/papers/a.png')?.sort()).toEqual(['', '', 'teal']);
    expect(huesOf('cards/papers/c.png')).toEqual(['', '', '']);
    expect(plan.get('cards/site.png')).toMatchObject({ radius: 11 });
  });

  it('have the colour of the topic on its card, also for papers with another first topic', () => {
    const dated = createCatalogue({
      papers: [createPaper({ title: 'About scaling gardens', submitted: '2020-03' })],
      topics: [
        ...topics,
        {
          ...{ id: 'gardens', name: 'Gardens', summary: 'On gardens.', colour: 'red' as const },
          match: { any: ['gardens'], not: [], threshold: 1 },
        },
      ],
    });
    const plan = new Map(planCards(dated, site).map(({ path, card }) => [path, card.timeline]));
    const huesOf = (path: string) => plan.get(path)?.marks.map(({ hue }) => hue);
    expect(huesOf('cards/topics/scaling.png')).toEqual(['teal']);
    expect(huesOf('cards/topics/gardens.png')).toEqual(['red']);
  });

  it('have bars instead of too many dots', () => {
    const { papers } = createCatalogue({
      papers: Array.from({ length: 400 }, (_, at) =>
        createPaper({ title: 'About scaling', submitted: at === 0 ? '2021-01' : '2020-03' }),
      ),
      topics,
    });
    const newest = papers[0];
    const timeline = newest && createCardTimelines(papers)?.forPaper(newest);
    expect(timeline?.marks.map(({ bar, hue }) => [bar?.height, hue])).toEqual([
      [1, undefined],
      [1 / 399, 'teal'],
    ]);
  });

  it('are drawn once and then copied from the cache', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'offprint-cards-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const make = (out: string, plan = planCards(catalogue, site)) =>
      makeCards(plan, { out: join(folder, out), cache: join(folder, 'cache') });
    expect(await make('one')).toMatchObject({ drawn: 4, missing: new Map() });
    expect(await make('two')).toMatchObject({ drawn: 0 });
    for (const path of ['cards/site.png', 'cards/papers/b.png']) {
      expect(readFileSync(join(folder, 'one', path))).toEqual(
        readFileSync(join(folder, 'two', path)),
      );
    }
    const renamed = planCards(catalogue, { ...site, name: 'Another' });
    expect(await make('three', renamed)).toMatchObject({ drawn: 4 });
    expect(readdirSync(join(folder, 'cache'))).toHaveLength(8);
  }, 60_000);

  it('are redrawn only if their content has changed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'offprint-cards-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { papers } = createCatalogue({
      papers: [createPaper({ id: 'a', title: 'A' }), createPaper({ id: 'b', title: 'ภาษา' })],
      topics: [],
    });
    const make = async (tagline: string) => {
      const plan = planCards({ ...catalogue, papers, topics: [] }, { ...site, tagline });
      return (await makeCards(plan, { out: folder, cache: join(folder, 'cache') })).drawn;
    };
    expect(await make('on one')).toBe(3);
    // The site's card, and that of the paper with a title that no font can draw.
    expect(await make('on two')).toBe(2);
    expect(await make('on one')).toBe(0);
  }, 60_000);

  it('show the name of the site, and do not depend on its look, links and features', () => {
    const plan = (fields: Readonly<Record<string, unknown>>) =>
      planCards(
        catalogue,
        siteSchema.parse({
          ...{ tagline: 'on tests', description: 'Tests.', origin: 'https://papers.example' },
          ...fields,
        }),
      );
    const now = plan({});
    expect(now).toHaveLength(4);
    for (const fields of [
      { footer: { text: 'ISSN 1234-5678', links: [{ label: 'About', to: '/about/' }] } },
      { header: [{ label: 'Papers', to: '/papers/' }] },
      { features: { map: false, trends: false, people: false, feeds: false } },
      { theme: 'dark', accent: 'teal', logo: '/files/logo.svg', icon: '/files/icon.svg' },
      { origin: 'https://elsewhere.example', curator: 'Ada', licence: 'CC BY 4.0' },
    ]) {
      expect(plan(fields), Object.keys(fields).join()).toEqual(now);
    }
    const renamed = plan({ name: 'Another' });
    expect(renamed.map(({ path }) => path)).toEqual(now.map(({ path }) => path));
    for (const { card } of renamed) expect(card.site).toBe('Another');
  });
});

it('parseRanges parses the syntax of CSS', () => {
  expect(parseRanges('U+0000-00FF, U+131,U+4??')).toEqual([
    [0, 0xff],
    [0x131, 0x131],
    [0x400, 0x4ff],
  ]);
});

describe('a card of hostile text', () => {
  it('has only the colours of the design and finite positions', async () => {
    const colours = new Set(['#1c1b19', '#5d5a53', '#dcd8cd', readHues().get('amber')]);
    const some = Object.entries(HOSTILE).filter((_, index) => index % 3 === 0);
    for (const [name, text] of some) {
      const { shapes } = await drawCard({
        ...{ title: text, authors: [text, 'Ada'], text, notes: [text], site: text },
        ...{ topics: [{ name: text, hue: 'amber' }], fallbackTitle: 'Papers on tests' },
      });
      expect(
        shapes.filter(({ colour }) => !colours.has(colour)),
        name,
      ).toEqual([]);
      const places = shapes.flatMap((shape) => ('glyphs' in shape ? shape.glyphs : []));
      expect(
        places.filter(({ x, y }) => !Number.isFinite(x) || !Number.isFinite(y)),
        name,
      ).toEqual([]);
    }
  });

  it('is rendered in the usual size', async () => {
    const { png } = await renderCard({ ...CARD, title: '</svg><script>1</script>\u202E' });
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  });
});

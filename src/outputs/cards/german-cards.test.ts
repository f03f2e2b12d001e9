import { afterAll, expect, test, vi } from 'vitest';
import { createCatalogue } from '../../catalogue/catalogue.ts';
import { createPaper } from '../../catalogue/create-paper.fixture.ts';
import { createPaperCard, createSiteCard, createTopicCard } from './card.ts';
import { layoutBody } from './layout-body.ts';

// In a separate file, because modules are imported once per test file, in one language.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock('#text', async () => ({ text: (await import('../../site/text/languages/de.ts')).default }));

const site = { name: 'Lesesaal', tagline: 'über Gärten', description: 'Gärten.' };

/** Every letter has a width of 10, and only Latin letters have glyphs. */
const typesetter = {
  measure: (text: string) => [...text].length * 10,
  canDraw: (text: string) => /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(text),
};
const layOut = (...authors: string[]) =>
  layoutBody({ authors, text: '' }, typesetter, { width: 200, comma: ', ', lines: 3 });

test('interface texts on a card are in the language of the site', () => {
  const summary = 'Beete.';
  expect(createSiteCard(site).title).toBe('Arbeiten über Gärten');
  expect(createTopicCard({ name: 'Beete', summary, hue: 'amber' }, site).topics).toEqual([
    { name: 'Thema', hue: 'amber' },
  ]);
  const { papers } = createCatalogue({
    papers: [createPaper({ submitted: '2022-03-28' })],
    topics: [],
  });
  expect(papers.map((paper) => createPaperCard(paper, site))).toMatchObject([
    { notes: ['28. März 2022'], fallbackTitle: 'Arbeiten über Gärten' },
  ]);
});

test('authors that are not drawn are counted in the language of the site', () => {
  const names = Array.from({ length: 9 }, (_, at) => `Person ${at}`);
  expect(layOut(...names).join(' ')).toBe('Person 0, Person 1 und 7 weitere');
  expect(layOut('Ada', 'ภาษา', 'Bo')).toEqual(['Ada und 2 weitere']);
  expect(layOut('ภาษา', 'Ada')).toEqual(['2 Personen']);
});

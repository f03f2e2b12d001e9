import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCollection } from '../../collection/read-collection.ts';
import { computeCatalogue, readCatalogue } from '../read-catalogue.ts';
import { chooseSentence, findLead } from './find-lead.ts';
import { shortenLead } from './shorten-lead.ts';

const content = resolve(import.meta.dirname, '../../../content');

const OPENING = 'Gardens are full of weeds and weeds are hard to find.';
const CLOSING = 'Extensive experiments show that our method outperforms every hoe.';

function choose(...sentences: readonly string[]): string | undefined {
  const abstract = [OPENING, ...sentences, CLOSING].join(' ');
  const chosen = chooseSentence({ title: 'WeedNet: Finding Weeds', abstract });
  return chosen?.unmask(chosen.text);
}

describe('chooseSentence', () => {
  it.each([
    'We propose WeedNet, which looks at leaves from below.',
    'In this paper, we study how weeds grow between the stones of a path.',
    'To address this issue, this paper introduces a model of the roots of weeds.',
    'We, therefore, present three ways of looking at the leaves of weeds.',
    'A network for weeding, called WeedNet, is proposed for small gardens.',
    'Our method, WeedNet, is a network that looks at leaves from below.',
  ])('finds "%s"', (sentence) => {
    expect(choose('However, existing methods only look at leaves from above.', sentence)).toBe(
      sentence,
    );
  });

  it('prefers a contribution to studies, additions, experiments and released code', () => {
    const made = 'We introduce a network that looks at the leaves of weeds from below.';
    expect(
      choose(
        'We investigate why existing methods do not find the weeds of a garden.',
        made,
        'Furthermore, we propose a loss for the shadows of the leaves.',
        'We present our code and models, which are available at https://weeds.example.',
      ),
    ).toBe(made);
  });

  it('returns the first sentence if none states a contribution', () => {
    const abstract = `${OPENING} Nobody has ever counted them. They grow in the night.`;
    const chosen = chooseSentence({ title: 'Weeds', abstract });
    expect(chosen?.text).toBe(OPENING);
  });

  it('does not end a sentence within a formula or an abbreviation', () => {
    const sentence =
      'We propose a bound $f(x. Y) = O(n. Log n)$ for gardens in the U.S. Midwest, cf. Smith et al. (2020), e.g. those of Fig. 2.';
    expect(choose(sentence)).toMatch(/^We propose a bound .* those of Fig\. 2\.$/);
  });
});

describe('findLead', () => {
  it('prefers the summary, and ignores abstracts in other languages', () => {
    const abstract = `${OPENING} We propose WeedNet.`;
    const paper = { title: 'Weeds', abstract };
    expect(findLead({ ...paper, summary: 'Finds $n^2$ weeds.' })).toBe('Finds n^2 weeds.');
    expect(findLead({ ...paper, lang: 'de' })).toBeUndefined();
    expect(findLead({ ...paper, lang: 'de', summary: 'Findet Unkraut.' })).toBe('Findet Unkraut.');
  });

  it('is not shown if the site disables leads', async () => {
    const collection = await readCollection(content);
    const site = { ...collection.site, leads: false };
    const { papers } = await computeCatalogue({ ...collection, site });
    expect(papers.filter(({ lead }) => lead !== undefined)).toEqual([]);
  });

  it('finds one of at most 185 characters for every committed paper, brackets closed', async () => {
    for (const { id, lead = '' } of (await readCatalogue(content)).papers) {
      expect(lead.length, id).toBeGreaterThan(30);
      expect(lead.length, id).toBeLessThan(186);
      expect(lead, id).toMatch(/^[^\p{Ll}].*[.…?]$/u);
      expect(lead.match(/[([]/g)?.length ?? 0, lead).toBe(lead.match(/[)\]]/g)?.length ?? 0);
    }
  });
});

describe('shortenLead', () => {
  const shorten = (text: string) => shortenLead(text, (part) => part.replaceAll('¤', 'O(n log n)'));
  const LONG = 'a garden of many words which have no end'.repeat(3);

  it.each([
    ['In this paper, we propose a hoe.', 'We propose a hoe.'],
    ['To address these issues, we propose a hoe.', 'We propose a hoe.'],
    ['This paper proposes a hoe.', 'This paper proposes a hoe.'],
    ['Here we focus on hoes.', 'We focus on hoes.'],
  ])('removes phrases that only introduce a contribution: %s', (sentence, lead) => {
    expect(shorten(sentence)).toBe(lead);
  });

  it('ends at the end of a clause', () => {
    const clause =
      'We propose a network for small gardens that looks at all of the leaves of weeds from below';
    expect(shorten(`${clause}, which ${LONG}.`)).toBe(`${clause}.`);
    expect(shorten(`${clause} (with a lamp, which ${LONG}) and a hoe, so ${LONG}.`)).toMatch(
      /^We propose .* from below…$/,
    );
  });

  it('otherwise ends between words, never within a formula', () => {
    const lead = shorten(`We propose ${'words are words '.repeat(10)}of ¤¤¤ ${LONG}.`);
    expect(lead).toMatch(/^We propose (?:words are words ?)+…$/);
  });
});

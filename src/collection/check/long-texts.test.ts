import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../abstract/excerpt.ts';
import { toPlain } from '../../abstract/plain.ts';
import { renderPortable } from '../../abstract/render-portable.ts';
import { renderParagraphs } from '../../abstract/render.ts';
import { createContentFolder, formatTopic, MINIMAL } from '../content-folder.fixture.ts';
import { importPapers } from '../../import/import-papers.ts';
import { findMentions } from '../../analysis/mentions/find-mentions.ts';
import { mentionsSchema } from '../schema.ts';
import { createLexicon } from '../../analysis/mentions/lexicon.ts';
import { findLead } from '../../analysis/lead/find-lead.ts';
import { findResults } from '../../analysis/results/find-results.ts';
import { splitWords } from '../../search/words/split-words.ts';
import { checkCollection } from './check-collection.ts';

/** In characters. Code that takes quadratic time on such texts exceeds the timeout of the test. */
const LENGTH = 300_000;

const TEXTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    word: 'a',
    capitals: 'A',
    camel: 'AbcDef',
    digits: '1',
    hyphens: 'a-',
    hosts: 'a.',
    spaces: ' ',
    parens: '(',
    formulas: '\\(',
    dollars: '$',
    terms: '$a ',
    stars: '*',
    emphases: '*a ',
    groups: '{\\em ',
    backslashes: '\\',
    quotes: '"',
    apostrophes: "'",
    backticks: '`',
    accents: '\u0301',
    tags: '<i>',
    scripts: 'x_i ',
    addresses: 'http://',
  }).map(([name, part]) => {
    const count = Math.ceil(LENGTH / part.length);
    return [name, `An abstract. x${part.repeat(count)}y\u00e9. It ends.`];
  }),
);

describe('an abstract with a very long repetition', () => {
  it('is checked', { timeout: 240_000 }, async () => {
    const papers = Object.entries(TEXTS).map(([name, text]) => [
      `papers/${name}.md`,
      `---\ntitle: About ${name}\n---\n${text}\n`,
    ]);
    const content = createContentFolder({
      ...MINIMAL,
      'topics/first.mdx': formatTopic('First'),
      ...(Object.fromEntries(papers) as Record<string, string>),
    });
    const { collection } = await checkCollection(content, '2025-01-01');
    expect(collection?.papers).toHaveLength(papers.length + 1);
  });

  it('is imported, even if the first line is longer than the text from which the format is detected', async () => {
    const content = createContentFolder({});
    const path = join(content, 'in.jsonl');
    const papers = Object.entries(TEXTS).map(([name, abstract]) => ({
      ...{ id: name, title: `About ${name}`, abstract },
    }));
    writeFileSync(path, papers.map((paper) => `${JSON.stringify(paper)}\n`).join(''));
    const { outcomes, faults } = await importPapers({
      ...{ files: [path], metadata: [], content, repair: true, check: true },
      ...{ format: undefined, prefer: undefined, write: undefined },
    });
    expect(faults).toEqual([]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(papers.map(() => 'added'));
  });

  it.each(Object.entries(TEXTS))('is rendered and searched: %s', (_name, text) => {
    const plain = toPlain(text);
    expect(plain).toMatch(/It ends\.$/);
    expect(excerpt(plain, 300).length).toBeLessThanOrEqual(300);
    expect(renderParagraphs(text)).toHaveLength(1);
    expect(renderPortable(text)).toMatch(/^<p>/);
    findMentions('About it', plain, createLexicon(mentionsSchema.parse({})));
    findResults(plain, []);
    findLead({ title: 'About it', abstract: text });
    expect(splitWords(plain).at(-1)?.text).toBe('ends');
  });
});

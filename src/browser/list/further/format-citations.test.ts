import { expect, test } from 'vitest';
import { EXAMPLES } from '../../../outputs/citation/reference.fixture.ts';
import { FORMATS } from '../../../outputs/citation/formats.ts';
import { STYLES } from '../../../outputs/citation/styles/styles.ts';
import { formatCitations } from './format-citations.ts';
import { STYLE_NAMES } from './style-names.ts';

test('STYLE_NAMES equals the names of the styles', () => {
  expect(STYLES.map(({ name }) => name)).toEqual(STYLE_NAMES);
});

test('every paper is cited in every style and format, under its title', () => {
  const examples = Object.values(EXAMPLES);
  const papers = formatCitations(examples).split(/^(?=== )/m);
  expect(papers).toHaveLength(examples.length);
  for (const [at, paper] of papers.entries()) {
    expect(paper).toContain(`== ${examples[at]?.title}\n`);
    for (const { name } of [...STYLES, ...FORMATS]) expect(paper).toContain(`\n\n${name}\n`);
  }
  expect(papers[0]).toContain('APA\nGorti, S. K., Vouitsis, N.,');
  expect(papers[0]).toContain('RIS\nTY  - CPAPER\n');
});

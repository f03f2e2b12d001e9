import { describe, expect, it } from 'vitest';
import { createContentFolder, formatTopic, LEAST } from './content-folder.fixture.ts';
import { formatFault } from './faults.ts';
import { readCollection } from './read-collection.ts';
import { reviewCollection } from './review.ts';

async function review(files: Record<string, string>): Promise<string[]> {
  const folder = createContentFolder({ 'site.yaml': LEAST['site.yaml'], ...files });
  return reviewCollection(await readCollection(folder), folder).map((doubt) =>
    formatFault(doubt).replaceAll(`${folder}/`, ''),
  );
}

const TOPIC = { 'topics/scaling.mdx': formatTopic('Scaling', 'scaling') };
const paper = (title: string, fields = '', text = 'On scaling.'): string =>
  `---\ntitle: ${title}\n${fields}---\n\n${text}\n`;

describe('the review of a collection', () => {
  it('has nothing to say of one that is in order', async () => {
    expect(await review({ ...TOPIC, 'papers/a.md': paper('A', '', 'On scaling $x^2$.') })).toEqual(
      [],
    );
  });

  it('names formulas that do not parse, where they stand', async () => {
    const text = 'On scaling.\n\nAnd *so $\\frac{1$ on*.';
    expect(await review({ ...TOPIC, 'papers/a.md': paper('A', '', text) })).toEqual([
      expect.stringMatching(/^papers\/a.md:7:9 {2}abstract: the formula \\frac\{1 .*; correct it$/),
    ]);
  });

  it('names papers without topic and topics without paper', async () => {
    const doubts = await review({
      ...TOPIC,
      'papers/a.md': paper('A'),
      'papers/b.jsonl': '{"id":"b","title":"B","abstract":"On nothing."}\n',
      'topics/rare.mdx': formatTopic('Rare', 'unobtainium'),
    });
    expect(doubts).toEqual([
      expect.stringMatching(/^papers\/b.jsonl:1 {2}topics: no topic matches.*; name a topic here/),
      'topics/rare.mdx  match: no paper is in this topic; widen its rules or remove it',
    ]);
  });

  it('says once that there are no topics', async () => {
    expect(await review({ 'papers/a.md': paper('A'), 'papers/b.md': paper('B') })).toEqual([
      expect.stringMatching(/^topics {2}there is no topic.*; write topics\/ID.mdx$/),
    ]);
  });

  it('names a title that two papers have and a name that is written in two ways', async () => {
    const doubts = await review({
      ...TOPIC,
      'papers/a.md': paper('A title', 'authors: [Noël Vouitsis, Wei Li]\n'),
      'papers/b.md': paper('A Title', 'authors: [Wei Li, Noel Vouitsis]\n'),
    });
    expect(doubts).toEqual([
      expect.stringMatching(/^papers\/b.md:2:1 {2}title: is the title of "a" too; remove one/),
      expect.stringMatching(
        /^papers\/b.md:3:19 {2}authors\[1\]: "Noel Vouitsis" is "Noël Vouitsis" elsewhere; write/,
      ),
    ]);
  });

  it('passes on what was read otherwise than it was meant', async () => {
    expect(await review({ ...TOPIC, 'papers/a.md': paper('Scaling #1') })).toEqual([
      expect.stringContaining('"#1" is read as a comment'),
    ]);
  });
});

import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { formatReport, isComplete, reportToJson } from './format-report.ts';
import { importPapers, type Request } from './import-papers.ts';

const abstract = 'We show a method of cost O(n) for inputs of size n, which nobody had before.';
const page = `new\n\nX-Pool: A Method\n\n${abstract}\n\nScaling Laws in Gardens\n\n${abstract}\n`;

let folder: string;
let content: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-import-'));
  content = join(folder, 'content');
  await writeFile(join(folder, 'page.txt'), page);
  await writeFile(
    join(folder, 'known.json'),
    JSON.stringify([{ title: 'X-Pool: A Method', arxiv: '2203.15086', authors: ['A'] }]),
  );
});

const run = (
  more: Partial<
    Pick<Request, 'repair' | 'check' | 'files' | 'metadata' | 'prefer' | 'write' | 'today'>
  > = {},
) =>
  importPapers({
    files: (more.files ?? ['page.txt']).map((file) => join(folder, file)),
    metadata: (more.metadata ?? ['known.json']).map((file) => join(folder, file)),
    ...{ format: undefined, prefer: more.prefer, write: more.write },
    ...{ repair: more.repair ?? false, check: more.check ?? false, content },
    ...(more.today && { today: more.today }),
  });
const kinds = async (more = {}) => (await run(more)).outcomes.map(({ kind }) => kind);
const read = (id: string) => readFile(join(content, 'papers', `${id}.md`), 'utf8');
const edit = async (id: string, change: (text: string) => string) =>
  writeFile(join(content, 'papers', `${id}.md`), change(await read(id)));

describe('an import', () => {
  test('creates a file for each paper', async () => {
    expect(await kinds()).toEqual(['added', 'added']);
    expect(await readdir(join(content, 'papers'))).toEqual([
      ...['.imported.jsonl', 'scaling-laws-in-gardens.md', 'x-pool.md'],
    ]);
    expect(await readdir(folder)).toEqual(['content', 'known.json', 'page.txt']);
    expect(await read('x-pool')).toContain('arxiv: "2203.15086"');
    expect(await read('x-pool')).toContain(abstract);
  });

  test('gives ids in the form that site.yaml selects', async () => {
    await mkdir(content, { recursive: true });
    await writeFile(
      join(content, 'site.yaml'),
      'tagline: B\ndescription: C.\norigin: https://a.example\nids: author-year-word\n',
    );
    expect((await run()).outcomes.map(({ id }) => id)).toContain('a-x-pool');
  });

  test('fills the maintainer’s own fields from tables, JSON and BibTeX', async () => {
    await mkdir(content, { recursive: true });
    await writeFile(
      join(content, 'site.yaml'),
      `tagline: B\ndescription: C.\norigin: https://a.example\nfields:\n  track: { kind: text }\n  skills: { kind: list, label: Fähigkeiten }\n  level: { kind: number }\n`,
    );
    const entries = {
      'one.csv': `title;abstract;Track;Fähigkeiten;Level\nLamps;${abstract};Vision;math, code;2,5\n`,
      'two.json': JSON.stringify([
        { title: 'Candles', abstract, track: 'Sound', skills: ['math'], level: 'high' },
      ]),
      'three.bib': `@misc{a, title = {Torches}, abstract = {${abstract}}, track = {Touch}}`,
    };
    for (const [name, text] of Object.entries(entries)) await writeFile(join(folder, name), text);
    const report = await run({ files: Object.keys(entries), metadata: [] });
    expect(report.outcomes.map(({ kind }) => kind)).toEqual(['added', 'added', 'added']);
    expect(await read('lamps')).toContain(
      'track: Vision\nskills:\n  - math\n  - code\nlevel: 2.5\n',
    );
    expect(await read('lamps')).not.toContain('session');
    expect(await read('candles')).toContain('track: Sound\nskills:\n  - math\n---');
    expect(await read('torches')).toContain('track: Touch\n---');
    expect(report.outcomes[1]?.entry).toMatchObject({
      notes: ['level: must be a number, such as 2 or 0.5; kept under "extra"'],
    });
    expect(report.unsupported.size).toBe(0);
    expect((await run({ files: ['one.csv'], metadata: [] })).outcomes[0]?.kind).toBe('unchanged');
  });

  test('stores the language of a paper only if it differs from that of the collection', async () => {
    await mkdir(content, { recursive: true });
    const site = (abstracts: string) =>
      writeFile(
        join(content, 'site.yaml'),
        `tagline: B\ndescription: C.\norigin: https://a.example\nabstracts: ${abstracts}\n`,
      );
    const lines = ['english', 'german'].map(
      (langid) => `langid = {${langid}}, title = {On ${langid}}`,
    );
    const bib = lines.map((line, at) => `@article{k${at}, ${line}, abstract = {${abstract}}}\n`);
    await writeFile(join(folder, 'both.bib'), bib.join(''));
    for (const [abstracts, english, german] of [
      ['de', /lang: en/, /^(?!.*lang:)/s],
      ['en', /^(?!.*lang:)/s, /lang: de/],
    ] as const) {
      await rm(join(content, 'papers'), { recursive: true, force: true });
      await site(abstracts);
      await run({ files: ['both.bib'], metadata: [] });
      expect(await read('on-english')).toMatch(english);
      expect(await read('on-german')).toMatch(german);
    }
  });

  test('stores the date on which a paper was added, which later imports keep', async () => {
    await run({ today: '2026-01-02' });
    expect(await read('x-pool')).toContain('added: 2026-01-02');
    expect(await kinds({ today: '2026-02-03' })).toEqual(['unchanged', 'unchanged']);
    expect(await read('x-pool')).toContain('added: 2026-01-02');
  });

  test('keeps files next to papers, and updates the paper among them', async () => {
    await run();
    const own = join(content, 'papers/x-pool');
    await mkdir(own);
    await writeFile(join(own, 'paper.pdf'), '%PDF-1.7');
    await writeFile(
      join(own, 'paper.md'),
      (await read('x-pool')).replace('title:', '# Ours\ntitle:'),
    );
    await rm(join(content, 'papers/x-pool.md'));
    expect(await kinds({ repair: true })).toEqual(['updated', 'updated']);
    expect(await readFile(join(own, 'paper.pdf'), 'utf8')).toBe('%PDF-1.7');
    expect(await readFile(join(own, 'paper.md'), 'utf8')).toMatch(/# Ours\ntitle:[^]*\$O\(n\)\$/);
    expect((await readdir(join(content, 'papers'))).toSorted()).toEqual([
      ...['.imported.jsonl', 'scaling-laws-in-gardens.md', 'x-pool'],
    ]);
  });

  test('changes nothing when repeated', async () => {
    await run();
    const before = await stat(join(content, 'papers', 'x-pool.md'));
    expect(await kinds()).toEqual(['unchanged', 'unchanged']);
    expect((await stat(join(content, 'papers', 'x-pool.md'))).mtimeMs).toBe(before.mtimeMs);
  });

  test('applies repairs on request and keeps them when repeated', async () => {
    await run();
    expect(await kinds({ repair: true })).toEqual(['updated', 'updated']);
    const repaired = await read('x-pool');
    expect(repaired).toContain('of cost $O(n)$ for inputs of size $n$, which');
    expect(await kinds({ repair: true })).toEqual(['unchanged', 'unchanged']);
    expect(await kinds()).toEqual(['unchanged', 'unchanged']);
    expect(await read('x-pool')).toBe(repaired);
  });

  test('keeps local edits and shows both values', async () => {
    await run();
    await edit('x-pool', (text) => text.replace('authors:', 'note: Read it!\nauthors:'));
    await edit('x-pool', (text) => text.replace('We show', 'Here we show'));
    const edited = await read('x-pool');
    const report = await run();
    expect(report.outcomes[0]).toMatchObject({ kind: 'unchanged', id: 'x-pool' });
    expect(formatReport(report)).toMatch(
      /page\.txt:3 {2}kept local edits: abstract\n {2}abstract\n {4}here: {3}Here we show.*\n {4}source: We show/,
    );
    expect(await read('x-pool')).toBe(edited);
  });

  describe('of a paper that was edited here and changed at the source', () => {
    const change = (text: string) =>
      writeFile(join(folder, 'page.txt'), page.replaceAll('nobody had before', text));

    beforeEach(async () => {
      await run();
      await edit('x-pool', (text) => text.replace('We show', '# not a comment\nHere we show'));
      await change('everybody has now');
    });

    test('reports a conflict and changes nothing until it is resolved', async () => {
      const edited = await read('x-pool');
      for (let time = 0; time < 2; time++) {
        const report = await run();
        expect(report.outcomes.map(({ kind }) => kind)).toEqual([
          'conflicting',
          time === 0 ? 'updated' : 'unchanged',
        ]);
        expect(formatReport(report)).toContain('source: We show a method');
        expect(await read('x-pool')).toBe(edited);
      }
    });

    test('uses the source with --theirs', async () => {
      expect(await kinds({ prefer: 'theirs' })).toEqual(['updated', 'updated']);
      expect(await read('x-pool')).toContain('which everybody has now');
      expect(await kinds()).toEqual(['unchanged', 'unchanged']);
    });

    test('keeps the local value with --ours until the source changes again', async () => {
      const edited = await read('x-pool');
      expect((await kinds({ prefer: 'ours' }))[0]).toBe('unchanged');
      expect((await kinds())[0]).toBe('unchanged');
      expect(await read('x-pool')).toBe(edited);
      await change('some had');
      expect((await kinds())[0]).toBe('conflicting');
    });
  });

  test('updates unedited fields and preserves comments and other fields', async () => {
    await run();
    await edit('x-pool', (text) => text.replace('authors:', 'note: Read it! # today\nauthors:'));
    await writeFile(join(folder, 'page.txt'), page.replaceAll('nobody had', 'nobody ever had'));
    const known = [
      { title: 'X-Pool: A Method', arxiv: '2203.15086', authors: ['A'], venue: 'ICML' },
    ];
    await writeFile(join(folder, 'known.json'), JSON.stringify(known));
    const { outcomes } = await run();
    expect(outcomes[0]).toMatchObject({ kind: 'updated', fields: ['venue', 'abstract'] });
    const text = await read('x-pool');
    expect(text).toContain('note: Read it! # today');
    expect(text).toContain('venue: ICML');
    expect(text).toContain('nobody ever had');
    expect(await kinds()).toEqual(['unchanged', 'unchanged']);
  });

  test('restores a removed paper only with --theirs', async () => {
    await run();
    await rm(join(content, 'papers', 'x-pool.md'));
    const report = await run();
    expect(report.outcomes[0]).toMatchObject({ kind: 'skipped', isExpected: true });
    expect(isComplete(report)).toBe(true);
    expect(await kinds({ prefer: 'theirs' })).toEqual(['added', 'unchanged']);
  });

  test('recognises a paper whose id was changed', async () => {
    await run();
    const text = await read('x-pool');
    await writeFile(join(content, 'papers', 'better-name.md'), text);
    await edit('x-pool', () => text.replace('2203.15086', '2203.99999').replace('- A', '- B'));
    const { outcomes } = await run();
    expect(outcomes[0]).toMatchObject({ kind: 'unchanged', id: 'better-name' });
  });

  test('does not reuse an existing id or alias', async () => {
    await mkdir(join(content, 'papers'), { recursive: true });
    const other = '---\ntitle: Other\naliases: [x-pool]\n---\n\nText.\n';
    await writeFile(join(content, 'papers', 'other.md'), other);
    const { outcomes } = await run();
    expect(outcomes[0]).toMatchObject({ kind: 'added', id: 'x-pool-2' });
  });

  test('changes only the line of the changed paper in a .jsonl file', async () => {
    await run({ write: 'lines' });
    const path = join(content, 'papers', 'imported-1.jsonl');
    const before = (await readFile(path, 'utf8')).split('\n');
    await writeFile(join(folder, 'page.txt'), page.replace('nobody had', 'nobody ever had'));
    expect(await kinds()).toEqual(['updated', 'unchanged']);
    const after = (await readFile(path, 'utf8')).split('\n');
    expect(after[0]).toContain('nobody ever had');
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(await kinds()).toEqual(['unchanged', 'unchanged']);
  });

  test('appends lines to an existing .jsonl file', async () => {
    await run({ write: 'lines' });
    await writeFile(join(folder, 'page.txt'), page.replace('X-Pool', 'Y-Pool'));
    expect(await kinds({ write: 'lines', metadata: [] })).toEqual(['added', 'unchanged']);
    const lines = await readFile(join(content, 'papers', 'imported-1.jsonl'), 'utf8');
    expect(
      lines
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual([...['x-pool', 'scaling-laws-in-gardens', 'y-pool']]);
  });

  test('merges duplicate entries and names the position of the first', async () => {
    const report = await run({ files: ['page.txt', 'page.txt'] });
    expect(report.outcomes.map(({ kind }) => kind)).toEqual([
      ...['added', 'added', 'merged', 'merged'],
    ]);
    expect(formatReport(report)).toMatch(/merged .* same arXiv id as .*page\.txt:3$/m);
    expect(await kinds({ files: ['page.txt', 'page.txt'] })).toEqual([
      ...['unchanged', 'unchanged', 'merged', 'merged'],
    ]);
  });

  test('writes nothing in a dry run', async () => {
    expect(await kinds({ check: true })).toEqual(['added', 'added']);
    await expect(stat(content)).rejects.toThrow();
  });
});

describe('an import of a file that cannot be read', () => {
  test.each([
    ['missing.txt', undefined, /missing\.txt {2}cannot be read: there is no such file/],
    ['page.bib', 'x', /page\.bib {2}has an unknown format; expected one of bibtex, ris/],
    ['page.pdf', '%PDF-1.7', /page\.pdf {2}is a PDF; expected one of/],
    ['empty.bib', '', /empty\.bib {2}is empty/],
    ['bad.txt', 'Only a title\n', /skipped .*bad\.txt:1 {2}"Only a title" is neither/],
  ])('names the file and imports the others: %s', async (name, bytes, message) => {
    if (bytes !== undefined) await writeFile(join(folder, name), bytes);
    const report = await run({ files: ['page.txt', name] });
    expect(formatReport(report)).toMatch(message);
    expect(isComplete(report)).toBe(false);
    expect(report.outcomes.slice(0, 2).map(({ kind }) => kind)).toEqual(['added', 'added']);
  });

  test('does not start if the collection has errors', async () => {
    await mkdir(join(content, 'papers'), { recursive: true });
    await writeFile(join(content, 'papers', 'broken.md'), '---\ntitle: X\n---\n');
    await expect(run()).rejects.toThrow(/broken\.md/);
    expect(await readdir(join(content, 'papers'))).toEqual(['broken.md']);
  });
});

describe('the report', () => {
  test('has a line for every entry and counts that add up', async () => {
    await run();
    await edit('x-pool', (text) => text.replace('We show', 'Here we show'));
    await writeFile(join(folder, 'bad.txt'), 'Only a title\n');
    const report = await run({ files: ['page.txt', 'page.txt', 'bad.txt'] });
    const text = formatReport(report);
    const lines = text.match(/^(?:added|updated|unchanged|merged|conflicting|skipped) .*$/gm) ?? [];
    expect(lines.map((line) => line.split(/\s+/).slice(0, 2))).toEqual([
      ['unchanged', 'x-pool'],
      ['unchanged', 'scaling-laws-in-gardens'],
      ['merged', 'x-pool'],
      ['merged', 'scaling-laws-in-gardens'],
      ['skipped', '–'],
    ]);
    expect(text).toContain(
      '5 entries: 0 added, 0 updated, 2 unchanged, 2 merged, 0 conflicting, 1 skipped.',
    );
    const json = reportToJson(report) as { entries: unknown[]; counts: Record<string, number> };
    const { entries, ...counts } = json.counts;
    expect(json.entries).toHaveLength(5);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(entries);
  });

  test('lists ignored lines and titles without a match in the metadata', async () => {
    await writeFile(join(folder, 'known.json'), '[{"title": "Nobody’s"}]');
    const report = formatReport(await run());
    expect(report).toMatch(/page\.txt:1 {2}new/);
    expect(report).toContain('there is no metadata for "X-Pool: A Method"');
    expect(report).toContain('no imported paper has the title "Nobody’s"');
  });

  test('shows and counts proposed repairs', async () => {
    const shown = formatReport(await run({ check: true }));
    expect(shown).toContain('order of growth  O(n) → $O(n)$');
    expect(shown).toContain(
      '4 proposed in 2 papers; 0 applied now, 0 applied earlier, 4 not applied.',
    );
    expect(shown).toContain('Nothing was written.');
    expect(formatReport(await run({ repair: true }))).toContain('4 applied now');
    const again = formatReport(await run());
    expect(again).toContain('0 applied now, 4 applied earlier, 0 not applied.');
    expect(again).not.toContain('→');
  });
});

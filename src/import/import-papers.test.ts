import { mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { formatReport } from './format-report.ts';
import { importPapers } from './import-papers.ts';

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
  more: { repair?: boolean; check?: boolean; files?: string[]; metadata?: string[] } = {},
) =>
  importPapers({
    files: (more.files ?? ['page.txt']).map((file) => join(folder, file)),
    metadata: (more.metadata ?? ['known.json']).map((file) => join(folder, file)),
    repair: more.repair ?? false,
    check: more.check ?? false,
    content,
  });
const kinds = async (more = {}) => (await run(more)).decisions.map(({ kind }) => kind);
const read = (id: string) => readFile(join(content, 'papers', `${id}.md`), 'utf8');
const edit = async (id: string, change: (text: string) => string) =>
  writeFile(join(content, 'papers', `${id}.md`), change(await read(id)));

describe('an import', () => {
  test('adds each paper as a file of its own', async () => {
    expect(await kinds()).toEqual(['added', 'added']);
    expect(await readdir(join(content, 'papers'))).toEqual([
      ...['scaling-laws-in-gardens.md', 'x-pool.md'],
    ]);
    expect(await read('x-pool')).toContain('arxiv: "2203.15086"');
    expect(await read('x-pool')).toContain(abstract);
  });

  test('changes nothing when it is run again', async () => {
    await run();
    const before = await stat(join(content, 'papers', 'x-pool.md'));
    expect(await kinds()).toEqual(['unchanged', 'unchanged']);
    expect((await stat(join(content, 'papers', 'x-pool.md'))).mtimeMs).toBe(before.mtimeMs);
  });

  test('repairs when told to, and then finds nothing to do, told or not', async () => {
    await run();
    expect(await kinds({ repair: true })).toEqual(['repaired', 'repaired']);
    const repaired = await read('x-pool');
    expect(repaired).toContain('of cost $O(n)$ for inputs of size $n$, which');
    expect(await kinds({ repair: true })).toEqual(['unchanged', 'unchanged']);
    expect(await kinds()).toEqual(['unchanged', 'unchanged']);
    expect(await read('x-pool')).toBe(repaired);
  });

  test('keeps an entry that has been edited since, and names the fields', async () => {
    await run();
    await edit('x-pool', (text) => text.replace('authors:', 'note: Read it!\nauthors:'));
    await edit('x-pool', (text) => text.replace('We show', 'Here we show'));
    const edited = await read('x-pool');
    const { decisions } = await run({ repair: true });
    expect(decisions[0]).toMatchObject({
      kind: 'kept',
      id: 'x-pool',
      fields: ['note', 'abstract'],
    });
    expect(await read('x-pool')).toBe(edited);
  });

  test('finds an entry again under the id that a maintainer has given it', async () => {
    await run();
    const text = await read('x-pool');
    await writeFile(join(content, 'papers', 'better-name.md'), text);
    await edit('x-pool', () => text.replace('2203.15086', '2203.99999').replace('- A', '- B'));
    const { decisions } = await run();
    expect(decisions[0]).toMatchObject({ kind: 'unchanged', id: 'better-name' });
  });

  test('does not take an id or an alias that exists', async () => {
    await mkdir(join(content, 'papers'), { recursive: true });
    const other = '---\ntitle: Other\naliases: [x-pool]\n---\n\nText.\n';
    await writeFile(join(content, 'papers', 'other.md'), other);
    const { decisions } = await run();
    expect(decisions[0]).toMatchObject({ kind: 'added', paper: { id: 'x-pool-2' } });
  });

  test('leaves an entry of a bulk file alone', async () => {
    await mkdir(join(content, 'papers'), { recursive: true });
    const line = JSON.stringify({ id: 'bulk', title: 'Scaling Laws in Gardens', abstract });
    await writeFile(join(content, 'papers', 'bulk.jsonl'), `${line}\n`);
    const report = await run({ repair: true });
    expect(report.decisions[1]).toMatchObject({ kind: 'kept', id: 'bulk', fields: ['abstract'] });
    expect(formatReport(report)).toContain('a .jsonl file is not rewritten');
    expect(await readdir(join(content, 'papers'))).toEqual(['bulk.jsonl', 'x-pool.md']);
  });

  test('skips a paper that comes twice, with the place of the first', async () => {
    const report = await run({ files: ['page.txt', 'page.txt'] });
    expect(report.decisions.map(({ kind }) => kind)).toEqual([
      'added',
      'added',
      'skipped',
      'skipped',
    ]);
    expect(formatReport(report)).toMatch(/skipped .* the same paper as in .*page\.txt:3$/m);
    await run();
    expect(await kinds({ files: ['page.txt', 'page.txt'] })).toEqual([
      ...['unchanged', 'unchanged', 'skipped', 'skipped'],
    ]);
  });

  test('writes nothing when it only checks', async () => {
    expect(await kinds({ check: true })).toEqual(['added', 'added']);
    await expect(stat(content)).rejects.toThrow();
  });
});

describe('an import that cannot be made', () => {
  test.each([
    ['missing.txt', undefined, /missing\.txt {2}cannot be read: there is no such file/],
    ['page.doc', 'x', /page\.doc {2}is of no kind that can be imported; the kinds are \.txt/],
    ['bad.txt', 'Only a title\n', /bad\.txt:1:1 .*1 fault; nothing was imported/s],
    ['latin.txt', Buffer.from([0x41, 0xe9, 0x0a]), /latin\.txt:1:2 .* is not UTF-8/],
  ])('tells the file and the line: %s', async (name, bytes, message) => {
    if (bytes !== undefined) await writeFile(join(folder, name), bytes);
    await expect(run({ files: ['page.txt', name] })).rejects.toThrow(message);
    await expect(stat(content)).rejects.toThrow();
  });

  test('does not begin while an entry of the collection has faults', async () => {
    await mkdir(join(content, 'papers'), { recursive: true });
    await writeFile(join(content, 'papers', 'broken.md'), '---\ntitle: X\n---\n');
    await expect(run()).rejects.toThrow(/broken\.md/);
    expect(await readdir(join(content, 'papers'))).toEqual(['broken.md']);
  });
});

describe('the report', () => {
  test('has one line for every entry, and counts that add up', async () => {
    await run();
    await edit('x-pool', (text) => text.replace('We show', 'Here we show'));
    const report = formatReport(await run({ files: ['page.txt', 'page.txt'] }));
    const lines = report.match(/^(?:added|repaired|unchanged|kept|skipped) .*$/gm) ?? [];
    expect(lines.map((line) => line.split(/\s+/).slice(0, 2))).toEqual([
      ['kept', 'x-pool'],
      ['unchanged', 'scaling-laws-in-gardens'],
      ['skipped', '–'],
      ['skipped', '–'],
    ]);
    expect(lines[0]).toContain('page.txt:3  edited since: abstract');
    expect(report).toContain(
      '4 entries of the input: 0 added, 0 repaired, 1 unchanged, 1 kept, 2 skipped.',
    );
  });

  test('tells what was passed over and what has no metadata', async () => {
    await writeFile(join(folder, 'known.json'), '[{"title": "Nobody’s"}]');
    const report = formatReport(await run());
    expect(report).toMatch(/page\.txt:1 {2}new/);
    expect(report).toContain('"X-Pool: A Method" has no metadata of that title');
    expect(report).toContain('"Nobody’s" is the title of no paper that is imported');
  });

  test('shows the repairs that are not in the files, and counts them', async () => {
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

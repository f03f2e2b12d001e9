import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { test, type Build } from './run-build.ts';

// Eleven builds, which are quick alone and not beside other tests.
test.describe.configure({ timeout: 600_000 });

/** Several pages of a list, and a few hundred papers. */
const COUNT = 300;
const WORDS = 'well spring pump bucket rope water river lake rain cloud storm tide'.split(' ');

/** Papers that share words, authors, venues and months, each with some of its own. */
function createPaper(index: number): Record<string, unknown> {
  const word = (step: number) => WORDS[(index * step + step) % WORDS.length] ?? '';
  return {
    id: `paper-${index}`,
    title: `On the ${word(1)} and the ${word(5)} of case ${index}`,
    authors: [`Ann Lee${index % 40}`, `Bo Ek${index % 7}`],
    submitted: `20${10 + (index % 12)}-0${1 + (index % 9)}`,
    ...(index % 3 === 0 && { venue: `Venue ${index % 5}`, year: 2010 + (index % 12) }),
    abstract: `A ${word(7)} meets a ${word(11)}. We measure the ${word(2)} ${word(3)} of ${index}.`,
  };
}

function writePapers(build: Build, papers: readonly Record<string, unknown>[]): void {
  build.write('papers/good.md', '---\ntitle: Good\n---\n\nAll is well.\n');
  build.write('papers/all.jsonl', papers.map((paper) => `${JSON.stringify(paper)}\n`).join(''));
}

/** Every file of a site, by its path. */
function readSite(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  );
}

/** Builds it anew, from nothing. */
async function buildCold(build: Build): Promise<void> {
  const { code, said } = await build.run(undefined, { args: ['--force'], into: 'cold' });
  expect(code, said).toBe(0);
}

/** Two folders have the same site, byte for byte. */
function expectSame(build: Build, ...folders: [string, string]): void {
  const [expected, found] = folders.map((name) => readSite(join(dirname(build.out), name)));
  expect([...(found?.keys() ?? [])]).toEqual([...(expected?.keys() ?? [])]);
  const differing = [...(expected ?? [])].filter(([path, bytes]) => found?.get(path) !== bytes);
  expect(differing.map(([path]) => path)).toEqual([]);
}

/** What a build says of its pages: how many there are, and how many it kept. */
function countPages(said: string): { pages: number; kept: number } {
  const [, pages = '', kept = ''] = /([\d,]+) pages, ([\d,]+) of them as before/.exec(said) ?? [];
  return { pages: Number(pages.replace(',', '')), kept: Number(kept.replace(',', '')) };
}

test('a build after changes, and one in three parts, makes what a cold one makes', async ({
  build,
}) => {
  const papers = Array.from({ length: COUNT }, (_, index) => createPaper(index));
  writePapers(build, papers);
  const first = await build.run();
  expect(first.code, first.said).toBe(0);
  expect(countPages(first.said).kept).toBe(0);

  await test.step('nothing has changed', async () => {
    const { code, said } = await build.run();
    expect([code, said.includes('Nothing has changed')]).toEqual([0, true]);
  });

  await test.step('papers are added, edited, renamed and taken away', async () => {
    const changed = papers.filter((_, index) => index !== 17).map((paper) => ({ ...paper }));
    Object.assign(changed[5] ?? {}, { title: 'A new title for the tide', authors: ['Cy Fox'] });
    Object.assign(changed.find(({ id }) => id === 'paper-100') ?? {}, { id: 'renamed-paper' });
    writePapers(build, [...changed, createPaper(COUNT)]);
    const { code, said } = await build.run(undefined, { args: ['--fewer'] });
    expect(code, said).toBe(0);
    expect(countPages(said).kept).toBeGreaterThan(COUNT / 2);
    const left = [...readSite(build.out).keys()].filter((path) => /paper-(17|100)\b/.test(path));
    expect(left).toEqual([]);
    await buildCold(build);
    expectSame(build, 'cold', 'out');
  });

  await test.step("a topic's rule changes, and pages were changed by hand or are gone", async () => {
    build.write(
      'topics/wells.mdx',
      '---\nname: Wells\nsummary: On wells.\ncolour: blue\nmatch:\n  any:\n    - rope\n---\n\nDeep.\n',
    );
    // Some of them in the topic, some not.
    for (let id = 20; id < 32; id += 2) {
      rmSync(join(build.out, `papers/paper-${id}/index.html`));
      build.write(`../out/papers/paper-${id + 1}/index.html`, 'spoilt');
    }
    const { code, said } = await build.run();
    expect(code, said).toBe(0);
    expect(countPages(said).kept).toBeGreaterThan(0);
    await buildCold(build);
    expectSame(build, 'cold', 'out');
  });

  await test.step('a setting changes, on every page', async () => {
    build.write(
      'site.yaml',
      'name: Other\ntagline: on little\ndescription: Little.\norigin: https://small.example\n',
    );
    const { code, said } = await build.run();
    expect([code, countPages(said).kept]).toEqual([0, 0]);
  });

  await test.step('it is built in three parts from nothing, and joined', async () => {
    const parts = [1, 2, 3].map((number) => `part-${number}`);
    for (const [index, into] of parts.entries()) {
      const args = ['--shard', `${index + 1}/${parts.length}`];
      const { code, said } = await build.run(undefined, { args, into });
      expect(code, said).toBe(0);
    }
    const args = parts.flatMap((part) => ['--join', join(dirname(build.out), part)]);
    const { code, said } = await build.run(undefined, { args, into: 'joined' });
    expect(code, said).toBe(0);
    const { pages, kept } = countPages(said);
    expect(pages).toBeGreaterThan(COUNT);
    expect(kept).toBe(pages);
    expectSame(build, 'joined', 'out');
  });
});

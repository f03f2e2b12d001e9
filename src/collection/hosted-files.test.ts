import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCollection } from './check/check-collection.ts';
import {
  createContentFolder,
  formatTopic,
  MINIMAL,
  writeContent,
} from './content-folder.fixture.ts';
import { countPapers } from './count-papers.ts';
import { readCollection } from './read-collection.ts';

const TOPIC = { 'topics/all.mdx': formatTopic('All', 'an abstract') };
const PDF = '%PDF-1.7\n';
const OWN = { 'papers/lamp/paper.md': '---\ntitle: Lamp\n---\n\nA lamp.\n' };

async function check(files: Record<string, string>) {
  const content = createContentFolder({ ...MINIMAL, ...TOPIC, ...files });
  const { findings } = await checkCollection(content, '2026-11-29');
  return findings.map(({ file, message }) => `${file.replace(`${content}/`, '')}: ${message}`);
}

describe('a folder of a paper', () => {
  it('has the paper and its files', async () => {
    const content = createContentFolder({
      ...MINIMAL,
      ...OWN,
      'papers/lamp/paper.pdf': PDF,
      'papers/lamp/my poster.png': '12345',
      'papers/lamp/README.md': 'Not published.',
    });
    const { papers, files } = await readCollection(content);
    expect(papers.find(({ id }) => id === 'lamp')).toMatchObject({
      title: 'Lamp',
      files: [
        { name: 'my poster.png', bytes: 5 },
        { name: 'paper.pdf', bytes: 9 },
      ],
    });
    expect(files.map(({ path }) => path)).toEqual([
      'papers/lamp/my poster.png',
      'papers/lamp/paper.pdf',
    ]);
    expect(await countPapers(content)).toBe(2);
  });

  it('can be next to the file or the line of the paper', async () => {
    const content = createContentFolder({
      ...MINIMAL,
      'papers/more.jsonl': '{"id":"lamp","title":"Lamp","abstract":"A lamp."}\n',
      'papers/first/slides.pdf': PDF,
      'papers/lamp/slides.pdf': PDF,
    });
    const { papers } = await readCollection(content);
    expect(papers.map(({ files }) => files?.[0]?.name)).toEqual(['slides.pdf', 'slides.pdf']);
  });

  it.each([
    [{ 'papers/lapm/paper.pdf': PDF }, 'papers/lapm: is a folder, but there is no paper "lapm"'],
    [{ 'papers/first/cite.bib': '' }, 'papers/first/cite.bib: has the name of a citation file'],
    [{ 'papers/first/Paper.md': '' }, 'papers/first/Paper.md: is not read, because the paper'],
    [{ 'papers/first/con.pdf': PDF }, 'papers/first/con.pdf: cannot be published, because Windows'],
    [{ 'papers/first/a.pdf': PDF, 'papers/first/A.pdf': PDF }, 'is the same name as "A.pdf"'],
    [{ 'papers/first/more/a.pdf': PDF }, 'papers/first/more: is a folder; keep only files here'],
    [
      { 'papers/Lamp/paper.md': OWN['papers/lamp/paper.md'] },
      'papers/Lamp/paper.md: "Lamp" cannot be a paper’s id, because ids are lower-case letters and digits, joined by single hyphens, dots or underscores, and not only digits; rename the folder to "lamp"',
    ],
    [{ ...OWN, 'papers/lamp.md': OWN['papers/lamp/paper.md'] }, '"lamp"'],
  ])('has no other content: %j', async (files, message) => {
    expect((await check(files)).join('\n')).toContain(message);
  });
});

describe('the folder files/', () => {
  it('is published with its subfolders', async () => {
    const content = createContentFolder({
      ...MINIMAL,
      'files/call.pdf': PDF,
      'files/maps/room.svg': '<svg/>',
      'files/.DS_Store': '',
    });
    const { files } = await readCollection(content);
    expect(files.map(({ path }) => path)).toEqual(['files/call.pdf', 'files/maps/room.svg']);
  });

  it('must only contain readable files', async () => {
    const content = createContentFolder({ ...MINIMAL, 'files/a.txt': 'A' });
    symlinkSync('gone', join(content, 'files/b.txt'));
    symlinkSync('/dev/null', join(content, 'files/c.txt'));
    const { findings } = await checkCollection(content, '2026-11-29');
    expect(findings.map(({ message }) => message)).toEqual([
      'is a broken link; correct or remove it',
      'is a device; keep only files here',
    ]);
  });
});

it('links to published files are checked', async () => {
  const page = (link: string) => `---\ntitle: About\ndescription: It.\n---\n\n[It](${link})\n`;
  const files = { 'files/call.pdf': PDF, 'papers/first/paper.pdf': PDF };
  for (const link of ['/files/call.pdf', '/papers/first/paper.pdf', '../files/call.pdf']) {
    expect(await check({ ...files, 'pages/about.mdx': page(link) })).toEqual([]);
  }
  for (const [link, message] of [
    ['/files/cal.pdf', 'did you mean /files/call.pdf?'],
    ['/files/poster.png', 'put the file at content/files/poster.png, or correct the link'],
    ['/papers/first/poster.pdf', '"/papers/first/poster.pdf" leads nowhere'],
  ] as const) {
    const found = await check({ ...files, 'pages/about.mdx': page(link) });
    expect(found.join('\n')).toContain(message);
  }
});

it('links of a paper to published files are checked', async () => {
  const paper = (pdf: string) => ({
    'papers/lamp.md': `---\ntitle: Lamp\nlinks:\n  pdf: ${pdf}\n---\n\nAn abstract.\n`,
  });
  const files = { 'files/lamp.pdf': PDF };
  expect(await check({ ...files, ...paper('/files/lamp.pdf') })).toEqual([]);
  expect(await check({ ...files, ...paper('/files/lapm.pdf') })).toEqual([
    'papers/lamp.md: "/files/lapm.pdf" leads nowhere: the site has no /files/lapm.pdf; did you mean /files/lamp.pdf?',
  ]);
  const labelled = `---\ntitle: Lamp\notherLinks:\n  Badge: /files/lapm.pdf\n---\n\nAn abstract.\n`;
  expect(await check({ ...files, 'papers/lamp.md': labelled })).toEqual([
    'papers/lamp.md: "/files/lapm.pdf" leads nowhere: the site has no /files/lapm.pdf; did you mean /files/lamp.pdf?',
  ]);
  expect((await check({ ...files, ...paper('files/lamp.pdf') })).join()).toContain(
    'put the file into content/files/ and write /files/NAME',
  );
});

it('files are compared with the limits of the host', async () => {
  const content = createContentFolder({ ...MINIMAL, ...TOPIC, 'files/talk.mp4': '' });
  const find = async (bytes: number, host: string) => {
    truncateSync(join(content, 'files/talk.mp4'), bytes);
    writeContent(content, { 'site.yaml': `${MINIMAL['site.yaml']}${host}` });
    const { findings } = await checkCollection(content, '2026-11-29');
    return findings.map(({ message }) => message);
  };
  expect(await find(27e6, '')).toEqual([
    'takes 27 MB, but Cloudflare Pages (free) allows 26.2 MB a file',
  ]);
  expect(await find(27e6, 'host: github\n')).toEqual([]);
  expect(await find(1.1e9, 'host: nginx\n')).toEqual([]);
  expect(await find(1.1e9, 'host: github\n')).toEqual([
    'takes 1,100 MB, but GitHub Pages allows 105 MB a file',
    'files/ and the files next to papers take 1,100 MB together, but GitHub Pages allows 1,000 MB for the whole site',
  ]);
});

it('a file in place of files/ is an error', async () => {
  const content = createContentFolder({ ...MINIMAL, files: 'A' });
  mkdirSync(join(content, 'papers/first'));
  const { findings } = await checkCollection(content, '2026-11-29');
  expect(findings.map(({ message }) => message)).toEqual(['is a file; put a folder in its place']);
});

it('links and images in site.yaml are checked', async () => {
  const site = `${MINIMAL['site.yaml']}logo: /files/logo.svg
header:
  - { label: Papers, to: /papers/ }
  - { label: Call, to: /files/call.pdf }
  - { label: Nowhere, to: /nowhere/ }
footer: { links: [{ label: Elsewhere, to: 'https://a.example' }] }
`;
  const files = { 'site.yaml': site, 'files/call.pdf': PDF };
  expect(await check({ ...files, 'files/logo.svg': '<svg/>' })).toEqual([
    expect.stringContaining('"/nowhere/" leads nowhere: the site has no /nowhere'),
  ]);
  expect(await check(files)).toEqual([
    'site.yaml: "/files/logo.svg" leads nowhere: the site has no /files/logo.svg; put the file at content/files/logo.svg, or correct the link',
  ]);
});

import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { refuseIrregularFiles } from '../build/check-public.ts';
import { hashFiles } from './hash-files.ts';
import { ImportError } from '../import/import-error.ts';
import { readInput } from '../import/input/read-input.ts';
import { readImportState } from '../import/import-state.ts';
import { readMetadataFile } from '../import/read-metadata.ts';
import { readLanguage } from '../site/text/find-language.ts';
import { createContentFolder, formatTopic, MINIMAL } from './content-folder.fixture.ts';
import { CollectionError } from './faults.ts';
import { readCollection } from './read-collection.ts';
import { readRegularFile, readRegularFileSync } from './regular-file.ts';

const TOPIC = { ...MINIMAL, 'topics/first.mdx': formatTopic('First') };

/** Every kind of file in a collection. */
const FILES = [
  'site.yaml',
  'mentions.yaml',
  'published.txt',
  'moved.txt',
  'papers/first.md',
  'papers/more.jsonl',
  'topics/first.mdx',
  'pages/about.mdx',
  'lists/best.mdx',
  'images/map.png',
];

/** Creates a content folder with a named pipe in place of a file. */
function createWithPipe(name: string): string {
  const folder = createContentFolder({ ...TOPIC, [name]: '' });
  rmSync(join(folder, name));
  execFileSync('mkfifo', [join(folder, name)]);
  return folder;
}

async function readErrors(content: string): Promise<string> {
  const error: unknown = await readCollection(content).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(CollectionError);
  return (error as CollectionError).message;
}

async function importFile(path: string): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for await (const item of readInput(path, {})) items.push(item);
  return items;
}

it('a folder given to an import is reported once', async () => {
  expect(await importFile(import.meta.dirname)).toEqual([
    { kind: 'fault', message: 'is a folder; name the files in it' },
  ]);
});

describe.skipIf(process.platform === 'win32')('a named pipe', () => {
  it.each(FILES)('is reported instead of blocking, as %s', async (name) => {
    const message = await readErrors(createWithPipe(name));
    expect(message).toMatch(new RegExp(`/${name} {2}is a named pipe[,;] .*(?:put|keep) .*file`));
  });

  it.each(['papers', 'topics', 'pages', 'lists', 'images'])(
    'is reported in place of the folder %s',
    async (name) => {
      const { 'site.yaml': site } = MINIMAL;
      const content = createContentFolder({ 'site.yaml': site });
      execFileSync('mkfifo', [join(content, name)]);
      expect(await readErrors(content)).toMatch(
        new RegExp(`/${name} {2}is a named pipe; put a folder in its place`),
      );
    },
  );

  it('is ignored when only the language or a hash is read', () => {
    const content = createWithPipe('site.yaml');
    expect(readLanguage(content)).toBe('en');
    expect(hashFiles(content, ['.'])).toBe(hashFiles(content, ['.']));
  });

  it('is reported in public/', () => {
    const folder = createWithPipe('papers/pipe');
    symlinkSync(folder, join(folder, 'loop'));
    expect(() => refuseIrregularFiles(folder)).toThrow(
      /papers\/pipe {2}is a named pipe; put a regular file in its place\n\nNothing was built\.$/,
    );
  });

  it('is reported as an input file, with advice to use standard input', async () => {
    const path = join(createWithPipe('refs.bib'), 'refs.bib');
    expect(await importFile(path)).toEqual([
      {
        kind: 'fault',
        message:
          'is a named pipe; name a regular file, or use standard input, as in "npm run import -- - < FILE"',
      },
    ]);
  });

  it('is reported as a metadata file and as the state of imports', async () => {
    const content = createWithPipe('papers/.imported.jsonl');
    await expect(readImportState(content)).rejects.toThrow(ImportError);
    await expect(readImportState(content)).rejects.toThrow(/imported\.jsonl {2}is a named pipe/);
    const { faults } = await readMetadataFile(join(content, 'papers/.imported.jsonl'));
    expect(faults[0]?.message).toMatch(/^is a named pipe/);
  });

  it('is read if the shell opened it', () => {
    const script = new URL('../import/cli.ts', import.meta.url).pathname;
    const paper = JSON.stringify({ title: 'From a Pipe', abstract: 'An abstract.' });
    for (const name of ['-', '/dev/stdin', '/dev/fd/0']) {
      const content = createContentFolder({});
      const { status, stdout } = spawnSync(
        'sh',
        ['-c', 'printf "%s\\n" "$PAPER" | "$NODE" "$SCRIPT" "$NAME"'],
        {
          encoding: 'utf8',
          env: {
            ...process.env,
            ...{ PAPER: paper, NODE: process.execPath, SCRIPT: script, NAME: name },
            OFFPRINT_CONTENT: content,
          },
        },
      );
      expect({ name, status, stdout }).toMatchObject({ status: 0 });
      expect(existsSync(join(content, 'papers', 'from-pipe.md'))).toBe(true);
    }
  });
});

describe('reading content', () => {
  it('reports links to nowhere and to impossible names, with advice', async () => {
    const folder = createContentFolder(MINIMAL);
    symlinkSync('nowhere', join(folder, 'papers/lost.md'));
    symlinkSync('round.md', join(folder, 'papers/round.md'));
    symlinkSync('x'.repeat(300), join(folder, 'papers/wide.md'));
    expect((await readErrors(folder)).split('\n').filter((line) => line.includes('.md'))).toEqual([
      expect.stringMatching(/lost\.md {2}is a broken link; correct or remove it/),
      expect.stringMatching(/round\.md {2}is a broken link; correct or remove it/),
      expect.stringMatching(
        /wide\.md {2}cannot be read: the name is too long .*; choose a shorter/,
      ),
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('reports files without permission, with advice', async () => {
    const folder = createContentFolder({ ...TOPIC, 'files/a.txt': 'a' });
    for (const name of ['papers/first.md', 'topics/first.mdx', 'files/a.txt']) {
      chmodSync(join(folder, name), 0o000);
      expect(await readErrors(folder)).toMatch(
        /cannot be read: you do not have permission; change/,
      );
      chmodSync(join(folder, name), 0o644);
    }
  });

  it('follows links to files', async () => {
    const folder = createContentFolder(TOPIC);
    renameSync(join(folder, 'site.yaml'), join(folder, 'shared.yaml'));
    symlinkSync('shared.yaml', join(folder, 'site.yaml'));
    expect((await readCollection(folder)).site.tagline).toBe('on tests');
  });

  it('reports folders, sockets and devices', async () => {
    const folder = createContentFolder(TOPIC);
    await expect(readRegularFile(folder)).rejects.toThrow(/^is a folder; put a regular file/);
    expect(() => readRegularFileSync(folder)).toThrow(/^is a folder/);
    if (process.platform === 'win32') return;
    await expect(readRegularFile('/dev/null')).rejects.toThrow(/^is a device/);
    const server = createServer();
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => void server.listen(join(folder, 's'), resolve));
    await expect(readRegularFile(join(folder, 's'))).rejects.toThrow(/^is a socket/);
  });

  it('reports a folder in place of site.yaml', async () => {
    const { 'site.yaml': _site, ...others } = TOPIC;
    const content = createContentFolder({ ...others, 'site.yaml/x': '' });
    expect(await readErrors(content)).toMatch(/site\.yaml {2}is a folder; put a regular file/);
  });
});

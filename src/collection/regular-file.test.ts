import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { refuseIrregularFiles } from '../build/refuse-irregular-files.ts';
import { hashFiles } from './hash-files.ts';
import { ImportError } from '../import/import-error.ts';
import { readInput } from '../import/input/read-input.ts';
import { readImportState } from '../import/import-state.ts';
import { readMetadataFile } from '../import/read-metadata.ts';
import { readLanguage } from '../site/text/find-language.ts';
import { createContentFolder, formatTopic, LEAST } from './content-folder.fixture.ts';
import { CollectionError } from './faults.ts';
import { readCollection } from './read-collection.ts';
import { readRegularFile, readRegularFileSync } from './regular-file.ts';

const TOPIC = { ...LEAST, 'topics/first.mdx': formatTopic('First') };

/** Every file that a collection may have. */
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
];

/** A content folder in which a named pipe takes the place of a file. */
function createWithPipe(name: string): string {
  const folder = createContentFolder({ ...TOPIC, [name]: '' });
  rmSync(join(folder, name));
  execFileSync('mkfifo', [join(folder, name)]);
  return folder;
}

async function complain(content: string): Promise<string> {
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

describe.skipIf(process.platform === 'win32')('a named pipe', () => {
  it.each(FILES)('is refused by name, and never waited for, as %s', async (name) => {
    const message = await complain(createWithPipe(name));
    expect(message).toMatch(new RegExp(`/${name} {2}is a named pipe[,;] .*(?:put|keep) .*file`));
  });

  it('is left to the reading of the collection where only a language or a hash is wanted', () => {
    const content = createWithPipe('site.yaml');
    expect(readLanguage(content)).toBe('en');
    expect(hashFiles(content, ['.'])).toBe(hashFiles(content, ['.']));
  });

  it('is refused in public/, which is copied as it is', () => {
    const folder = createWithPipe('papers/pipe');
    symlinkSync(folder, join(folder, 'loop'));
    expect(() => refuseIrregularFiles(folder)).toThrow(
      /papers\/pipe {2}is a named pipe; put a regular file in its place\n\nNothing was built\.$/,
    );
  });

  it('is refused as an input of an import, with the way through standard input', async () => {
    const path = join(createWithPipe('refs.bib'), 'refs.bib');
    expect(await importFile(path)).toEqual([
      {
        kind: 'fault',
        message:
          'is a named pipe; name a regular file, or use standard input, as in "npm run import -- - < FILE"',
      },
    ]);
  });

  it('is refused as metadata, and as what the last import remembers', async () => {
    const content = createWithPipe('papers/.imported.jsonl');
    await expect(readImportState(content)).rejects.toThrow(ImportError);
    await expect(readImportState(content)).rejects.toThrow(/imported\.jsonl {2}is a named pipe/);
    const { faults } = await readMetadataFile(join(content, 'papers/.imported.jsonl'));
    expect(faults[0]?.message).toMatch(/^is a named pipe/);
  });

  it('is read where the shell opened it', () => {
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
  it('follows a link to a file', async () => {
    const folder = createContentFolder(TOPIC);
    renameSync(join(folder, 'site.yaml'), join(folder, 'shared.yaml'));
    symlinkSync('shared.yaml', join(folder, 'site.yaml'));
    expect((await readCollection(folder)).site.tagline).toBe('on tests');
  });

  it('refuses folders, sockets and devices by what they are', async () => {
    const folder = createContentFolder(TOPIC);
    await expect(readRegularFile(folder)).rejects.toThrow(/^is a folder, which is not read; put/);
    expect(() => readRegularFileSync(folder)).toThrow(/^is a folder/);
    if (process.platform === 'win32') return;
    await expect(readRegularFile('/dev/null')).rejects.toThrow(/^is a device/);
    const server = createServer();
    onTestFinished(() => void server.close());
    await new Promise<void>((resolve) => void server.listen(join(folder, 's'), resolve));
    await expect(readRegularFile(join(folder, 's'))).rejects.toThrow(/^is a socket/);
  });

  it('tells a folder in the place of site.yaml', async () => {
    const { 'site.yaml': _site, ...others } = TOPIC;
    const content = createContentFolder({ ...others, 'site.yaml/x': '' });
    expect(await complain(content)).toMatch(/site\.yaml {2}is a folder, which is not read; put/);
  });
});

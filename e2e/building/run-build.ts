import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { markOutFolder } from '../../src/build/out-folder.ts';

export interface Build {
  /** Absolute path of the content folder. */
  readonly content: string;
  /** Absolute path of the folder to build into. */
  readonly out: string;
  /** Writes a file of the content folder. */
  write(file: string, text: string): void;
  /** Writes a page into `out`, as if an earlier build had written it. */
  writeEarlierSite(file: string, text: string): void;
  /** Runs `npm run build` or another npm script of the project. */
  run(script?: string, options?: RunOptions): Promise<Outcome>;
  /** Deletes all of its folders. */
  remove(): void;
}

interface RunOptions {
  readonly args?: readonly string[];
  /** Output folder, absolute or relative to the parent of `out`. */
  readonly into?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The project's folder; default: this project. */
  readonly root?: string;
}

export interface Outcome {
  readonly code: number | null;
  /** All of its output, without colours. */
  readonly output: string;
}

/** A small valid collection that tests modify. */
const RIGHT: Readonly<Record<string, string>> = {
  'site.yaml':
    'name: Small\ntagline: on little\ndescription: Little.\norigin: https://small.example\n',
  'papers/good.md': '---\ntitle: Good\nsubmitted: 2024-01-02\n---\n\nAll is well.\n',
  'topics/wells.mdx':
    '---\nname: Wells\nsummary: On wells.\ncolour: blue\nmatch:\n  any:\n    - well\n---\n\nDeep.\n',
};

export const test = base.extend<{ build: Build }>({
  // Playwright determines the needed fixtures from this pattern: none.
  // oxlint-disable-next-line no-empty-pattern
  build: async ({}, use) => {
    const build = createBuild(RIGHT);
    await use(build);
    build.remove();
  },
});

/**
 * Creates a folder with a collection, which the caller removes.
 *
 * @param files texts of the collection, by their path in the content folder
 */
export function createBuild(files: Readonly<Record<string, string>>): Build {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-build-'));
  const content = join(folder, 'content');
  const out = join(folder, 'out');
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  return {
    ...{ content, out, write },
    writeEarlierSite: (file, text) => {
      markOutFolder(out);
      write(join('../out', file), text);
    },
    remove: () => rmSync(folder, { recursive: true }),
    run: (script = 'scripts/build.ts', { args = [], into, env, root = ROOT } = {}) =>
      runNode(
        [script, ...args],
        {
          ...process.env,
          ...env,
          OFFPRINT_CONTENT: content,
          OFFPRINT_OUT: into === undefined ? out : resolve(folder, into),
        },
        root,
      ),
  };
}

function runNode(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd: string,
): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(process.execPath, command, {
      cwd,
      env: { ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('close', (code) => done({ code, output }));
  });
}

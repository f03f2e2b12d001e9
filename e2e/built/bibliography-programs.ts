import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const require = createRequire(import.meta.url);

/** A program's output and its warnings. */
export interface Answer {
  readonly output: string;
  readonly warnings: readonly string[];
}

/** Whether a program is installed; Debian's packages have the programs' names. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Formats a file's bibliography with pandoc in APA style, one line per entry.
 *
 * @param file absolute path; its extension determines the format. Calls must not overlap, because
 *   they share pandoc's memory
 */
export async function formatWithPandoc(file: string): Promise<Answer> {
  const { convert } = await import('pandoc-wasm');
  const name = basename(file);
  const { stdout, stderr, warnings } = await convert(
    {
      from: 'markdown',
      to: 'plain',
      wrap: 'none',
      citeproc: true,
      csl: 'apa.csl',
      bibliography: [name],
    },
    '---\nnocite: "@*"\n---\n',
    { 'apa.csl': readStyle(), [name]: readFileSync(file, 'utf8') },
  );
  const shown = warnings.filter(({ verbosity }) => verbosity !== 'INFO');
  return {
    output: stdout,
    warnings: [...stderr.split('\n').filter(Boolean), ...shown.map(({ pretty }) => pretty)],
  };
}

/** Warnings of biber about a BibTeX file. */
export function validateWithBiber(file: string): Answer {
  return inFolder((folder) => {
    const { stdout } = spawnSync(
      'biber',
      ['--tool', '--validate-datamodel', '--output-file', join(folder, 'out.bib'), file],
      { encoding: 'utf8', cwd: folder },
    );
    const warnings = stdout.split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line));
    return { output: stdout, warnings };
  });
}

/** The official style, from citation-js. */
function readStyle(): string {
  const styles = require('@citation-js/plugin-csl/lib/styles.json') as { readonly apa: string };
  return styles.apa;
}

function inFolder(act: (folder: string) => Answer): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-'));
  try {
    return act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

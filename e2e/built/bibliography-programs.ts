import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const require = createRequire(import.meta.url);

/** What a program said, and what it warned of. */
export interface Answer {
  readonly output: string;
  readonly warnings: readonly string[];
}

/** Whether a program is installed; Debian's packages are named as the programs are. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * The bibliography that pandoc makes of a file, in APA's style, a line for each entry.
 *
 * @param file absolute path; its extension says what is in it. One at a time: pandoc has one memory
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
  const spoken = warnings.filter(({ verbosity }) => verbosity !== 'INFO');
  return {
    output: stdout,
    warnings: [...stderr.split('\n').filter(Boolean), ...spoken.map(({ pretty }) => pretty)],
  };
}

/** What biber says against a file of BibTeX. */
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

/** The official style, as citation-js brings it. */
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

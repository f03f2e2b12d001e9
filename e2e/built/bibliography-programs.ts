import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/** Whether the installed pandoc reads RIS, as it does from version 3 on. */
export function readsRis(): boolean {
  const { stdout } = spawnSync('pandoc', ['--list-input-formats'], { encoding: 'utf8' });
  return stdout.split('\n').includes('ris');
}

/**
 * The bibliography that pandoc makes of files, in APA's style, a line for each entry.
 *
 * @param files absolute paths; their extensions say what is in them
 */
export function formatWithPandoc(files: readonly string[]): Answer {
  return inFolder((folder) => {
    const style = join(folder, 'apa.csl');
    writeFileSync(style, readStyle());
    const { stdout, stderr } = spawnSync(
      'pandoc',
      [
        ...['--citeproc', '--csl', style, '--from', 'markdown', '--to', 'plain', '--wrap', 'none'],
        ...files.flatMap((file) => ['--bibliography', file]),
      ],
      { encoding: 'utf8', input: '---\nnocite: "@*"\n---\n' },
    );
    return { output: stdout, warnings: stderr.split('\n').filter(Boolean) };
  });
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

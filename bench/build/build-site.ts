import { join, resolve } from 'node:path';
import { measureCommand, type Measurement } from './measure-command.ts';

/** Absolute paths of the parts of a measured build. */
export interface BuildPaths {
  /** A copy of the project; see `copy-project.ts`. */
  readonly projectCopy: string;
  readonly content: string;
  readonly site: string;
}

/** Builds the site as `npm run build` does. */
export function buildSite(
  { projectCopy, content, site }: BuildPaths,
  pagesOnly: boolean,
): Promise<Measurement> {
  const config = pagesOnly ? ['--config', 'bench/build/pages-only.config.mjs'] : [];
  return measureCommand({
    file: process.execPath,
    args: [join(projectCopy, 'scripts/build.ts'), '--fewer', ...config],
    cwd: projectCopy,
    env: {
      OFFPRINT_CONTENT: resolve(content),
      OFFPRINT_OUT: resolve(site),
      OFFPRINT_BASE: '/',
      OFFPRINT_SITE: '',
      OFFPRINT_HOST: '',
      NO_COLOR: '1',
    },
  });
}

/** Seconds per stage, parsed from the build's output; see `src/build/time-stages.ts`. */
export function parseStages(output: string): Readonly<Record<string, number>> {
  const line = output.split('\n').findLast((text) => text.includes('[offprint:stages]')) ?? '';
  const stages = [...line.replace(/^.*\]/, '').matchAll(/([^,]+?) (\d+\.\d) s/g)];
  return Object.fromEntries(
    stages.map(([, name = '', seconds]): [string, number] => [name.trim(), Number(seconds)]),
  );
}

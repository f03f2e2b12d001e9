import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createContentFolder, formatTopic, MINIMAL } from '../content-folder.fixture.ts';

const CHECK = fileURLToPath(new URL('./cli.ts', import.meta.url));

function check(
  files: Record<string, string>,
  ...options: string[]
): { status: number | null; lines: string[] } {
  const folder = createContentFolder(files);
  const env = { ...process.env, OFFPRINT_CONTENT: 'content' };
  // Runs in the parent of the content folder, so that paths are displayed relative to it.
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK, ...options], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, lines: `${stdout}${stderr}`.trim().split('\n') };
}

const inContent = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/${name}`, text]));

describe('npm run check', () => {
  it('prints the size of a valid collection and succeeds', () => {
    const files = inContent({ ...MINIMAL, 'topics/first.mdx': formatTopic('First') });
    expect(check(files)).toEqual({
      status: 0,
      lines: ['1 paper, 1 topic, 0 people, 0 venues, 0 pages: 0 errors, 0 warnings.'],
    });
  });

  it('succeeds with warnings', () => {
    const { status, lines } = check(inContent(MINIMAL));
    expect(status).toBe(0);
    expect(lines[0]).toMatch(
      /^content\/topics {2}warning {2}paper-without-topic {2}there are no topics/,
    );
    expect(lines.at(-1)).toMatch(/0 errors, 1 warning\.$/);
  });

  it('prints all errors with paths relative to the working directory, and fails', () => {
    const { status, lines } = check(
      inContent({ ...MINIMAL, 'papers/b.md': '---\ntitel: B\n---\nText.\n' }),
    );
    expect(status).toBe(1);
    expect(lines).toEqual([
      'content/papers/b.md:2:1  error  schema  title: is missing; add it',
      'content/papers/b.md:2:1  error  schema  unknown field "titel"; did you mean "title"?',
      '',
      '2 errors, 0 warnings.',
      'Fix the errors to see warnings.',
    ]);
  });

  it('shows the findings of a single rule, and reports an unknown rule', () => {
    const files = inContent({
      ...MINIMAL,
      'papers/b.md': '---\ntitle: B\nsubmitted: 2999\n---\nText.\n',
    });
    const { status, lines } = check(files, '--rule', 'future-date');
    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^content\/papers\/b\.md:3:1 {2}warning {2}future-date/);
    expect(lines.at(-1)).toMatch(/0 errors, 1 warning\.$/);
    expect(check(files, '--rule', 'future-dates')).toMatchObject({
      status: 2,
      lines: expect.arrayContaining([
        'There is no rule "future-dates"; did you mean "future-date"?',
      ]) as string[],
    });
  });

  it('fails on warnings with --strict, and always on errors', () => {
    expect(check(inContent(MINIMAL), '--strict').status).toBe(1);
    const broken = inContent({ ...MINIMAL, 'papers/b.md': '---\ntitel: B\n---\nText.\n' });
    expect(check(broken, '--rule', 'future-date').status).toBe(1);
  });

  it('prints all findings with --json', () => {
    const { lines } = check(inContent(MINIMAL), '--json');
    expect(JSON.parse(lines.join('\n'))).toMatchObject({
      findings: [{ severity: 'warning', rule: 'paper-without-topic', fixable: false }],
      counts: { errors: 0, warnings: 1, fixed: 0 },
    });
  });
});

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createContentFolder, formatTopic, LEAST } from '../content-folder.fixture.ts';

const CHECK = fileURLToPath(new URL('./cli.ts', import.meta.url));

function check(
  files: Record<string, string>,
  ...options: string[]
): { status: number | null; lines: string[] } {
  const folder = createContentFolder(files);
  const env = { ...process.env, OFFPRINT_CONTENT: 'content' };
  // Run beside the content folder, so that paths are as a maintainer sees them.
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK, ...options], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  return { status, lines: `${stdout}${stderr}`.trim().split('\n') };
}

const under = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/${name}`, text]));

describe('the check', () => {
  it('counts what a collection in order holds, and succeeds', () => {
    const files = under({ ...LEAST, 'topics/first.mdx': formatTopic('First') });
    expect(check(files)).toEqual({
      status: 0,
      lines: ['1 paper, 1 topic, 0 people, 0 venues, 0 pages: 0 errors, 0 warnings.'],
    });
  });

  it('succeeds with warnings', () => {
    const { status, lines } = check(under(LEAST));
    expect(status).toBe(0);
    expect(lines[0]).toMatch(
      /^content\/topics {2}warning {2}paper-without-topic {2}there is no topic/,
    );
    expect(lines.at(-1)).toMatch(/0 errors, 1 warning\.$/);
  });

  it('names every fault by its place in the maintainer’s folder, and fails', () => {
    const { status, lines } = check(
      under({ ...LEAST, 'papers/b.md': '---\ntitel: B\n---\nText.\n' }),
    );
    expect(status).toBe(1);
    expect(lines).toEqual([
      'content/papers/b.md:2:1  error  schema  title: is missing; add it',
      'content/papers/b.md:2:1  error  schema  unknown field "titel"; did you mean "title"?',
      '',
      '2 errors, 0 warnings.',
      'Warnings are looked for when there is no error any more.',
    ]);
  });

  it('shows the findings of one rule, and says so when there is no such rule', () => {
    const files = under({
      ...LEAST,
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

  it('fails for a warning where it is strict, and always for an error', () => {
    expect(check(under(LEAST), '--strict').status).toBe(1);
    const broken = under({ ...LEAST, 'papers/b.md': '---\ntitel: B\n---\nText.\n' });
    expect(check(broken, '--rule', 'future-date').status).toBe(1);
  });

  it('gives every finding to programs', () => {
    const { lines } = check(under(LEAST), '--json');
    expect(JSON.parse(lines.join('\n'))).toMatchObject({
      findings: [{ severity: 'warning', rule: 'paper-without-topic', fixable: false }],
      counts: { errors: 0, warnings: 1, fixed: 0 },
    });
  });
});

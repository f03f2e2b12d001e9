import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RULE_FILES } from '../addresses/redirect-rules.ts';
import { HEADER_FILES, CACHE_RULES } from './headers.ts';

const folder = new URL('../../../deploy/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

interface Workflow {
  readonly permissions: Record<string, string>;
  readonly jobs: Record<
    string,
    { readonly permissions: Record<string, string>; readonly steps: readonly { run?: string }[] }
  >;
}

describe.each(readdirSync(new URL('github/', folder)))('the workflow %s', (name) => {
  const text = read(`github/${name}`);
  const workflow = parse(text) as Workflow;

  it('pins every action to a commit, with its version in a comment', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses)
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('grants permissions per job only', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(Object.keys(job.permissions).length).toBeGreaterThan(0);
    }
  });

  it('does not interpolate untrusted values into commands', () => {
    for (const { steps } of Object.values(workflow.jobs)) {
      for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    }
  });

  it('runs only existing scripts', () => {
    const { scripts } = JSON.parse(read('../package.json')) as { scripts: Record<string, string> };
    for (const [, script = ''] of text.matchAll(/npm run (?:--silent )?([\w-]+)/g)) {
      expect(scripts).toHaveProperty(script);
    }
  });
});

describe('a server configuration', () => {
  it.each([
    ['nginx.conf', 'nginx'],
    ['Caddyfile', 'caddy'],
  ] as const)('%s includes the generated rules and does not serve them', (name, host) => {
    const text = read(name);
    expect(text).toContain(`/srv/papers/${RULE_FILES[host]}`);
    expect(text).toContain(`/srv/papers/${HEADER_FILES[host]}`);
    expect(text).toContain(`/(redirects|headers)\\.${host}$`);
  });

  it.each(CACHE_RULES)(
    'nginx.conf has the same caching rules for %s as other hosts',
    (folder, value) => {
      const rule = read('nginx.conf')
        .split('\n')
        .find((line) => line.includes(`~${folder}`));
      expect(rule).toContain(`"${value}";`);
    },
  );
});

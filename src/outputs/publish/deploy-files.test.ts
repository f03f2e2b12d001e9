import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RULE_FILES } from '../addresses/redirect-rules.ts';
import { HEADER_FILES, KEPT } from './headers.ts';

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

  it('pins every action by a whole commit, and says its version', () => {
    const uses = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses)
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('gives each job its own permissions, and nothing to all', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(Object.keys(job.permissions).length).toBeGreaterThan(0);
    }
  });

  it('puts no value from outside into a command', () => {
    for (const { steps } of Object.values(workflow.jobs)) {
      for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    }
  });

  it('runs only scripts that there are', () => {
    const { scripts } = JSON.parse(read('../package.json')) as { scripts: Record<string, string> };
    for (const [, script = ''] of text.matchAll(/npm run (?:--silent )?([\w-]+)/g)) {
      expect(scripts).toHaveProperty(script);
    }
  });
});

describe('a server’s file', () => {
  it.each([
    ['nginx.conf', 'nginx'],
    ['Caddyfile', 'caddy'],
  ] as const)('%s includes what the build writes for it, and serves none of it', (name, host) => {
    const text = read(name);
    expect(text).toContain(`/srv/papers/${RULE_FILES[host]}`);
    expect(text).toContain(`/srv/papers/${HEADER_FILES[host]}`);
    expect(text).toContain(`/(redirects|headers)\\.${host}$`);
  });

  it.each(KEPT)('nginx.conf lets what stands in %s be kept as other hosts do', (folder, value) => {
    const rule = read('nginx.conf')
      .split('\n')
      .find((line) => line.includes(`~${folder}`));
    expect(rule).toContain(`"${value}";`);
  });
});

import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { countPapers, formatCapacities, formatSizes, MEASURED } from './capacity.ts';
import { findExceededLimits, HOSTS, type Host } from '../../collection/hosts.ts';

const hosts = ['github', 'netlify', 'cloudflare'] as const satisfies readonly Host[];

it.each(hosts)(
  '%s accepts a site with the stated number of papers, but not with a third more',
  (host) => {
    for (const kind of ['small', 'large'] as const) {
      const [one, other] = MEASURED[kind];
      const estimate = (papers: number) => {
        const grow = (measure: 'files' | 'bytes' | 'fullest' | 'largest') =>
          one[measure] +
          ((other[measure] - one[measure]) / (other.papers - one.papers)) * (papers - one.papers);
        return {
          ...{ files: grow('files'), bytes: grow('bytes') },
          fullest: { path: 'people', files: grow('fullest') },
          largest: { path: 'papers.json', bytes: grow('largest') },
        };
      };
      const papers = countPapers(HOSTS[host], kind) ?? NaN;
      expect(findExceededLimits(host, estimate(papers))).toEqual([]);
      expect(findExceededLimits(host, estimate(papers * 1.34))).not.toEqual([]);
    }
  },
);

it('self-hosted servers have no limit', () => {
  expect(countPapers(HOSTS.nginx, 'large')).toBeUndefined();
});

it('the table in docs/publish.md is up to date', async () => {
  const guide = readFileSync(new URL('../../../docs/publish.md', import.meta.url), 'utf8');
  const table = await format(formatCapacities(), { parser: 'markdown' });
  expect(guide).toContain(table.trim());
});

it('the table in docs/large.md is up to date', async () => {
  const guide = readFileSync(new URL('../../../docs/large.md', import.meta.url), 'utf8');
  const table = await format(formatSizes(), { parser: 'markdown' });
  expect(guide).toContain(table.trim());
});

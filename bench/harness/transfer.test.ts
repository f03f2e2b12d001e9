import { expect, it } from 'vitest';
import { getKind } from './transfer.ts';

it.each([
  ['/pagefind/1a2b/index/zxx_12ab.pf_index', 'index'],
  ['/pagefind/1a2b/rows/12.pack', 'rows'],
  ['/pagefind/columns.pack', 'columns'],
  ['/pagefind/1a2b/wasm.unknown.pagefind', 'Pagefind'],
  ['/pagefind/pagefind-1.6.0.js', 'Pagefind'],
  ['/_astro/worker-AB12.js', 'scripts'],
])('requests are classified by address: %s', (path, kind) => {
  expect(getKind(path)).toBe(kind);
});

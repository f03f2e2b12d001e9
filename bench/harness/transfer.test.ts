import { expect, it } from 'vitest';
import { getKind } from './transfer.ts';

it.each([
  ['/pagefind/index/zxx_12ab.pf_index', 'index'],
  ['/pagefind/rows/12.pack', 'rows'],
  ['/pagefind/columns.pack', 'columns'],
  ['/pagefind/wasm.unknown.pagefind', 'Pagefind'],
  ['/pagefind/pagefind.js', 'Pagefind'],
  ['/_astro/worker-AB12.js', 'scripts'],
])('what is loaded is told apart by its address: %s', (path, kind) => {
  expect(getKind(path)).toBe(kind);
});

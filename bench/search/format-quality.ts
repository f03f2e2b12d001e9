import { formatCold, type ColdVisit } from '../harness/cold-visit.ts';
import { formatBytes, formatMs, formatShare } from '../harness/format.ts';
import { formatTable } from '../harness/table.ts';
import type { Quality } from './measure.ts';

export interface Results {
  readonly product: Quality & ColdVisit;
  readonly bm25: Quality;
  readonly pagefind: Quality & Pick<ColdVisit, 'coldBytes'>;
}

/** The table that the benchmark prints. */
export function formatQuality({ product, bm25, pagefind }: Results): string {
  const systems: readonly (readonly [string, Quality & Partial<ColdVisit>])[] = [
    ['product', product],
    ['plain BM25', bm25],
    ['stock Pagefind', pagefind],
  ];
  const rows = systems.map(([name, quality]) => [
    name,
    ...[quality.ndcg10, quality.mrr, quality.recall10].map((share) => share.toFixed(3)),
    formatShare(quality.empty),
    ...[quality.p50, quality.p95].map((ms) => formatMs(ms)),
    quality.coldBytes === undefined ? '' : formatBytes(quality.coldBytes),
  ]);
  const heads = ['', 'nDCG@10', 'MRR', 'recall@10', 'no result', 'p50', 'p95', 'cold bytes'];
  return `${formatTable([heads, ...rows])}\n\n${formatCold(product)}`;
}

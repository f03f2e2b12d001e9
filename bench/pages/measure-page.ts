import lighthouse from 'lighthouse';

/** Lighthouse's categories, in the order of its reports. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface PageMeasure {
  /** From 0 to 100, by category. */
  readonly scores: readonly number[];
  /**
   * Bytes of all files that the page loads without interaction, compressed, with headers, by kind
   * of file.
   */
  readonly bytes: ReadonlyMap<string, number>;
  readonly requests: number;
  /** Cumulative layout shift while loading. */
  readonly shift: number;
  /** Ids of audits that reduce a score. */
  readonly failedAudits: readonly string[];
}

interface NetworkItem {
  readonly resourceType?: string;
  readonly transferSize: number;
}

/**
 * Measures a page on the phone that Lighthouse simulates: slow processor and network, empty caches.
 *
 * @param port debugging port of a Chromium
 * @throws Error if Lighthouse cannot open the page
 */
export async function measurePage(url: string, port: number): Promise<PageMeasure> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: [...CATEGORIES],
  });
  if (result === undefined) throw new Error(`Lighthouse returned no result for ${url}`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const details = audits['network-requests']?.details as { items?: NetworkItem[] } | undefined;
  const items = details?.items ?? [];
  const bytes = new Map<string, number>();
  for (const { resourceType = 'Other', transferSize } of items) {
    bytes.set(resourceType, (bytes.get(resourceType) ?? 0) + transferSize);
  }
  const failedAudits = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id);
  return {
    scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
    bytes,
    requests: items.length,
    shift: audits['cumulative-layout-shift']?.numericValue ?? NaN,
    failedAudits: [...new Set(failedAudits)],
  };
}

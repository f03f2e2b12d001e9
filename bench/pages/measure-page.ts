import lighthouse from 'lighthouse';

/** What Lighthouse gives a score to, in the order of its reports. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface PageMeasure {
  /** From 0 to 100, by category. */
  readonly scores: readonly number[];
  /** Compressed, with headers, by kind of file, of everything that the page loads by itself. */
  readonly bytes: ReadonlyMap<string, number>;
  readonly requests: number;
  /** What shifted while it loaded; see Lighthouse. */
  readonly shift: number;
  /** Audits that keep a score from 100, by id. */
  readonly wanting: readonly string[];
}

interface NetworkItem {
  readonly resourceType?: string;
  readonly transferSize: number;
}

/**
 * Opens a page as Lighthouse's phone does: a slow processor and a slow network, nothing kept.
 *
 * @param port at which a Chromium is steered
 * @throws Error when Lighthouse cannot open the page
 */
export async function measurePage(url: string, port: number): Promise<PageMeasure> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: [...CATEGORIES],
  });
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${url}`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const details = audits['network-requests']?.details as { items?: NetworkItem[] } | undefined;
  const items = details?.items ?? [];
  const bytes = new Map<string, number>();
  for (const { resourceType = 'Other', transferSize } of items) {
    bytes.set(resourceType, (bytes.get(resourceType) ?? 0) + transferSize);
  }
  const wanting = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id);
  return {
    scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)),
    bytes,
    requests: items.length,
    shift: audits['cumulative-layout-shift']?.numericValue ?? NaN,
    wanting: [...new Set(wanting)],
  };
}

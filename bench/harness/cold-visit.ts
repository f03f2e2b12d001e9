import type { Browser } from '@playwright/test';
import { formatBytes, formatMs } from './format.ts';
import { pickEvenly } from './sample.ts';
import { SearchPage } from './search-page.ts';
import { percentile } from './statistics.ts';
import { countTransfer, type Transfer } from './transfer.ts';

/** A first query, from a link, in a browser without caches. */
export interface ColdVisit {
  /** Milliseconds from the request of the page to the results. */
  readonly coldMs: number;
  /** Bytes loaded for searching; see `transfer.ts`. */
  readonly coldBytes: number;
  /** Bytes including the page itself. */
  readonly coldPageBytes: number;
  /** Bytes for searching, by kind. */
  readonly coldParts: Readonly<Record<string, number>>;
}

/** Number of cold queries; times and bytes are their medians. */
const COLD_QUESTIONS = 5;

/** @param address of the site's root, with a trailing slash */
export async function visitCold(
  browser: Browser,
  address: string,
  questions: readonly string[],
): Promise<ColdVisit> {
  const visits: (Transfer & { ms: number })[] = [];
  for (const question of pickEvenly(questions, COLD_QUESTIONS)) {
    const context = await browser.newContext();
    const count = countTransfer(context);
    const { ms } = await (await SearchPage.create(context, address)).openWith(question);
    visits.push({ ms, ...(await count()) });
    await context.close();
  }
  const median = (of: (visit: Transfer & { ms: number }) => number) =>
    percentile(visits.map(of), 0.5);
  return {
    coldMs: median(({ ms }) => ms),
    coldBytes: median(({ search }) => search),
    coldPageBytes: median(({ all }) => all),
    coldParts: Object.fromEntries(
      [...new Set(visits.flatMap(({ parts }) => Object.keys(parts)))].map((kind) => [
        kind,
        median(({ parts }) => parts[kind] ?? 0),
      ]),
    ),
  };
}

export function formatCold({ coldMs, coldBytes, coldPageBytes, coldParts }: ColdVisit): string {
  const bytes = `${formatBytes(coldBytes)} to search, ${formatBytes(coldPageBytes)} with the page`;
  const parts = Object.entries(coldParts)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, size]) => `${kind} ${formatBytes(size)}`);
  return `First query, cold: ${bytes}, ${formatMs(coldMs)}.\nLoaded for searching: ${parts.join(', ')}.`;
}

import { formatTable } from '../harness/table.ts';
import type { Cost } from './measure-command.ts';
import type { SiteSize } from './measure-site.ts';

/** The measurements of one tool. */
export interface Result {
  readonly name: string;
  readonly rounds: readonly Cost[];
  readonly median: Cost;
  /** Seconds per stage in the last round. */
  readonly stages: Readonly<Record<string, number>>;
  /** Absent if the size of the site did not change. */
  readonly size?: SiteSize;
}

const FULL_PRECISION = 10;

/** 12.34 → "12.3", 0.123 → "0.12" */
function formatNumber(value: number): string {
  return value.toFixed(value < FULL_PRECISION ? 2 : 1);
}

const formatMb = (bytes: number) => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);

/** A table of costs with a row per tool. */
export function formatCosts(results: readonly Result[]): string {
  const head = ['', 'wall s', 'CPU s', 'RSS MB', 'PSS MB', 'pages', 'files', 'MB', 'kB a paper'];
  return formatTable([
    head,
    ...results.map(({ name, median: { seconds, cpuSeconds, rssBytes, pssBytes }, size }) => [
      name,
      formatNumber(seconds),
      formatNumber(cpuSeconds),
      formatMb(rssBytes),
      formatMb(pssBytes),
      ...(size
        ? [
            String(size.pages),
            String(size.files),
            formatMb(size.bytes),
            (size.bytesPerPaper / 1000).toFixed(2),
          ]
        : []),
    ]),
  ]);
}

/** A table of stages, longest first. */
export function formatStages({ stages, median }: Result): string {
  const rows = Object.entries(stages)
    .filter(([, seconds]) => seconds > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([name, seconds]) => [
      name,
      seconds.toFixed(1),
      `${((100 * seconds) / median.seconds).toFixed(0)} %`,
    ]);
  return formatTable([['stage', 's', 'of the median'], ...rows]);
}

/** A table of bytes by kind of file, and the size of a paper's page. */
export function formatSize({ kinds, page }: SiteSize, papers: number): string {
  const rows = kinds.map(({ kind, files, bytes }) => [
    kind,
    String(files),
    formatMb(bytes),
    (bytes / papers / 1000).toFixed(2),
  ]);
  return `${formatTable([['kind', 'files', 'MB', 'kB a paper'], ...rows])}

A paper's page: median ${page.median} B, p90 ${page.p90} B; gzip median ${page.medianGzip} B, p90 ${page.p90Gzip} B.`;
}

/** Our costs relative to a peer's. */
export interface Ratios {
  readonly wall: number;
  readonly cpu: number;
  readonly rss: number;
  readonly pss: number;
}

export function getRatios({ median: ours }: Result, { median: theirs }: Result): Ratios {
  return {
    wall: ours.seconds / theirs.seconds,
    cpu: ours.cpuSeconds / theirs.cpuSeconds,
    rss: ours.rssBytes / theirs.rssBytes,
    pss: ours.pssBytes / theirs.pssBytes,
  };
}

/** @param ratios by comparison, such as "Offprint to Hugo 0.111.3" */
export function formatRatios(ratios: Readonly<Record<string, Ratios>>): string {
  const rows = Object.entries(ratios).map(([name, { wall, cpu, rss, pss }]) => [
    name,
    ...[wall, cpu, rss, pss].map((value) => value.toFixed(2)),
  ]);
  return formatTable([['ratios', 'wall', 'CPU', 'RSS', 'PSS'], ...rows]);
}

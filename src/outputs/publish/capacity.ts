import { HOSTS, type Limits } from './hosts.ts';

/** What a build of so many papers made. */
interface Measured {
  readonly papers: number;
  readonly files: number;
  readonly bytes: number;
  /** Files and folders in the fullest folder. */
  readonly fullest: number;
  /** Bytes of `papers.json`, compressed where papers are many, which is the largest file. */
  readonly largest: number;
}

/**
 * Builds of records of arXiv, with five authors each and twelve topics, nearly all of whose authors
 * have only that paper there. Two of each kind, so that what every site has is told from what each
 * paper adds.
 */
export const MEASURED: Readonly<Record<'small' | 'large', readonly [Measured, Measured]>> = {
  // Up to 2,000 papers: with citation files, cards, redirect pages and feeds of their own.
  small: [
    { papers: 500, files: 13_526, bytes: 80_890_847, fullest: 2751, largest: 960_933 },
    { papers: 1000, files: 25_771, bytes: 153_732_358, fullest: 5244, largest: 1_921_710 },
  ],
  // Above, or where site.yaml says so: docs/publish.md has the lines for it.
  large: [
    { papers: 2500, files: 5136, bytes: 50_070_067, fullest: 2550, largest: 1_567_922 },
    { papers: 5000, files: 9748, bytes: 96_344_218, fullest: 5100, largest: 3_142_722 },
  ],
};

const PAID: Limits = { ...HOSTS.cloudflare, name: 'Cloudflare Pages (paid)', files: 100_000 };

/** How many papers a host takes of each kind, rounded down; absent: as many as there is room for. */
export function countPapers(
  { files, bytes, filesInFolder, bytesOfFile }: Limits,
  kind: keyof typeof MEASURED,
): number | undefined {
  const counts = [
    solve(kind, 'files', files),
    solve(kind, 'bytes', bytes),
    solve(kind, 'fullest', filesInFolder),
    solve(kind, 'largest', bytesOfFile),
  ].filter((count) => count !== undefined);
  return counts.length > 0 ? roundDown(Math.min(...counts)) : undefined;
}

/** The number of papers with which a measure reaches its limit, on the line through both builds. */
function solve(
  kind: keyof typeof MEASURED,
  measure: Exclude<keyof Measured, 'papers'>,
  limit: number | undefined,
): number | undefined {
  if (limit === undefined) return undefined;
  const [one, other] = MEASURED[kind];
  const perPaper = (other[measure] - one[measure]) / (other.papers - one.papers);
  return one.papers + (limit - one[measure]) / perPaper;
}

/** The other way about: a measure of so many papers. */
function extend(
  kind: keyof typeof MEASURED,
  measure: Exclude<keyof Measured, 'papers'>,
  papers: number,
): number {
  const [one, other] = MEASURED[kind];
  const perPaper = (other[measure] - one[measure]) / (other.papers - one.papers);
  return one[measure] + (papers - one.papers) * perPaper;
}

const LARGE = [10_000, 100_000, 1_000_000];

/** The table of `docs/large.md`, which a test holds to this: what so many papers take. */
export function formatSizes(): string {
  const round = (number: number): string =>
    Number(number.toPrecision(2)).toLocaleString('en', { maximumFractionDigits: 1 });
  const rows = LARGE.map((papers) => {
    const [files, bytes, fullest, largest] = (
      ['files', 'bytes', 'fullest', 'largest'] as const
    ).map((measure) => extend('large', measure, papers));
    const cells = [
      papers.toLocaleString('en'),
      round(files ?? NaN),
      `${round((bytes ?? NaN) / 1e9)} GB`,
      round(fullest ?? NaN),
      `${round((largest ?? NaN) / 1e6)} MB`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| papers | files | all bytes | in the fullest folder | largest file |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** To two digits that count. */
function roundDown(number: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(number)) - 1);
  return Math.floor(number / step) * step;
}

/** The table of `docs/publish.md`, which a test holds to this. */
export function formatCapacities(): string {
  const hosts = [HOSTS.github, HOSTS.netlify, HOSTS.cloudflare, PAID];
  const rows = hosts.map((host) => {
    const [small, large] = (['small', 'large'] as const).map((kind) =>
      countPapers(host, kind)?.toLocaleString('en'),
    );
    return `| ${host.name} | ${describeLimits(host)} | ${small ?? ''} | ${large ?? ''} |`;
  });
  return [
    '| host | its limit | papers with everything | papers with fewest files |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function describeLimits({ files, bytes, filesInFolder, bytesOfFile, source }: Limits): string {
  const limits = [
    files && `${files.toLocaleString('en')} files`,
    bytes && `${(bytes / 1e9).toLocaleString('en')} GB`,
    filesInFolder && `${filesInFolder.toLocaleString('en')} files in a folder`,
    bytesOfFile && `${bytesOfFile / 2 ** 20} MiB a file`,
  ].filter(Boolean);
  return `[${limits.join(', ')}](${source})`;
}

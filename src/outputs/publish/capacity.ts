import { HOSTS, type Limits } from '../../collection/hosts.ts';

/** Size of a built site. */
interface MeasuredSite {
  readonly papers: number;
  readonly files: number;
  readonly bytes: number;
  /** Files and folders in the fullest folder. */
  readonly fullest: number;
  /** Bytes of the largest file, `papers.json` or `papers.json.gz`. */
  readonly largest: number;
}

/**
 * Builds of arXiv records with five authors each and twelve topics, in which most authors have a single
 * paper. There are two builds per configuration, for linear extrapolation.
 */
export const MEASURED: Readonly<Record<'small' | 'large', readonly [MeasuredSite, MeasuredSite]>> =
  {
    // Default up to 2,000 papers: with citation files, cards, redirect pages and all feeds.
    small: [
      { papers: 500, files: 13_526, bytes: 80_890_847, fullest: 2751, largest: 960_933 },
      { papers: 1000, files: 25_771, bytes: 153_732_358, fullest: 5244, largest: 1_921_710 },
    ],
    // Default above 2,000 papers, and with the settings in docs/publish.md.
    large: [
      { papers: 2500, files: 5136, bytes: 50_070_067, fullest: 2550, largest: 1_567_922 },
      { papers: 5000, files: 9748, bytes: 96_344_218, fullest: 5100, largest: 3_142_722 },
    ],
  };

const PAID: Limits = { ...HOSTS.cloudflare, name: 'Cloudflare Pages (paid)', files: 100_000 };

/** Maximum number of papers for a host, rounded down; undefined if it has no limits. */
export function countPapers(
  { files, bytes, filesInFolder, bytesOfFile }: Limits,
  kind: keyof typeof MEASURED,
): number | undefined {
  const counts = [
    findMaxPapers(kind, 'files', files),
    findMaxPapers(kind, 'bytes', bytes),
    findMaxPapers(kind, 'fullest', filesInFolder),
    findMaxPapers(kind, 'largest', bytesOfFile),
  ].filter((count) => count !== undefined);
  return counts.length > 0 ? roundDown(Math.min(...counts)) : undefined;
}

/** The number of papers at which a measure reaches its limit, by linear extrapolation. */
function findMaxPapers(
  kind: keyof typeof MEASURED,
  measure: Exclude<keyof MeasuredSite, 'papers'>,
  limit: number | undefined,
): number | undefined {
  if (limit === undefined) return undefined;
  const [one, other] = MEASURED[kind];
  const perPaper = (other[measure] - one[measure]) / (other.papers - one.papers);
  return one.papers + (limit - one[measure]) / perPaper;
}

/** A measure for a number of papers, by linear extrapolation. */
function extrapolate(
  kind: keyof typeof MEASURED,
  measure: Exclude<keyof MeasuredSite, 'papers'>,
  papers: number,
): number {
  const [one, other] = MEASURED[kind];
  const perPaper = (other[measure] - one[measure]) / (other.papers - one.papers);
  return one[measure] + (papers - one.papers) * perPaper;
}

const LARGE = [10_000, 100_000, 1_000_000];

/** The table of sizes in `docs/large.md`. A test compares it with this. */
export function formatSizes(): string {
  const round = (number: number): string =>
    Number(number.toPrecision(2)).toLocaleString('en', { maximumFractionDigits: 1 });
  const rows = LARGE.map((papers) => {
    const [files, bytes, fullest, largest] = (
      ['files', 'bytes', 'fullest', 'largest'] as const
    ).map((measure) => extrapolate('large', measure, papers));
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

/** Rounds down to two significant digits. */
function roundDown(number: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(number)) - 1);
  return Math.floor(number / step) * step;
}

/** The table of limits in `docs/publish.md`. A test compares it with this. */
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

import type { Dependency } from './read-packages.ts';

export interface Weighed extends Dependency {
  /** Bytes on the disk, of itself and with all that it needs. */
  readonly own: number;
  readonly whole: number;
  /** The most bytes that a reader's browser is sent of it. */
  readonly sent: number;
}

const HEAD = [
  '| package | licence | itself | with all it needs | in a reader’s browser | what for |',
  '| --- | --- | --: | --: | --: | --- |',
];

/** The page that lists all packages, in Markdown. */
export function formatDependencies(packages: readonly Weighed[], installed: number): string {
  const groups = Map.groupBy(packages, (each) => each.isForDevelopment);
  const format = (isForDevelopment: boolean) =>
    [...HEAD, ...(groups.get(isForDevelopment) ?? []).map(formatRow)].join('\n');
  return `# What Offprint stands on

Written by \`npm run packages\` from \`package.json\`, \`package-lock.json\`, the installed packages, a built site and \`scripts/dependencies/reasons.yaml\`; a test fails when a package is missing here. Sizes are of one machine: some packages bring programs of its kind alone. What several packages need is counted with each of them; all that is installed has ${formatBytes(installed)}.

What a reader's browser is sent counts files that are the package's own or made by its program, before compression, over all pages; no page needs them all.

Only the packages that \`allowScripts\` in \`package.json\` allows may run a script when they are installed.

## To build a site

${format(false)}

## To change the code

${format(true)}
`;
}

/** What does not differ from machine to machine begins and ends a row. */
export function formatName({ name, version, licence }: Dependency): string {
  return `| [${name}](https://www.npmjs.com/package/${name}) ${version} | ${licence} |`;
}

export function formatReason({ reason }: Dependency): string {
  return `| ${reason} |`;
}

function formatRow(each: Weighed): string {
  const sizes = [each.own, each.whole].map(formatBytes);
  const sent = each.sent === 0 ? '–' : formatBytes(each.sent);
  return `${formatName(each)} ${sizes.join(' | ')} | ${sent} ${formatReason(each)}`;
}

function formatBytes(bytes: number): string {
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ${unit}`;
}

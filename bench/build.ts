// `npm run bench:build -- --papers N [--corpus FILE] [--against hugo,eleventy] …`: time, memory and
// size of a build with many papers, compared with other tools that build the same pages.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/setup/paths.mjs';
import { readCatalogue } from '../src/analysis/read-catalogue.ts';
import { readCollection } from '../src/collection/read-collection.ts';
import { relatePapers } from '../src/analysis/related/relate-papers.ts';
import { createThreadedCompute } from '../src/large/compute/compute-in-threads.ts';
import type { BuildPaths } from './build/build-site.ts';
import { checkPeer } from './build/check-peer.ts';
import {
  formatCosts,
  formatRatios,
  formatSize,
  formatStages,
  getRatios,
  type Result,
} from './build/format-results.ts';
import { makeContent } from './build/make-content.ts';
import { measureChange, measureCold, type Turn } from './build/measure-own.ts';
import { measureFirstQuery } from './build/measure-first-query.ts';
import { measurePeer } from './build/measure-peer.ts';
import { measureSite } from './build/measure-site.ts';
import { medianCost } from './build/median-cost.ts';
import { parseOptions, type Options } from './build/options.ts';
import { findEleventy } from './build/peers/eleventy.ts';
import { findHugo } from './build/peers/hugo.ts';
import { createPeerData } from './build/peers/peer-data.ts';
import { copyProject } from './build/copy-project.ts';
import { formatCold } from './harness/cold-visit.ts';
import { createProgress } from './harness/progress.ts';
import { describeMachine } from './harness/machine.ts';

try {
  const options = parseOptions(process.argv.slice(2));
  const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'));
  try {
    await measure(folder, options);
  } finally {
    if (options.keep) console.log(`\nFiles are kept in ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Creates the collection to build, and the data for the peers. */
async function prepare({ projectCopy, content }: BuildPaths, options: Options) {
  const count = options.papers.toLocaleString('en');
  const progress = createProgress(`Creating a collection of ${count} papers`);
  try {
    const papers = await makeContent(content, options);
    copyProject(projectCopy);
    if (options.against.length === 0) return { papers, data: undefined };
    const collection = await readCollection(content);
    const getRelated = await relatePapers(collection.papers, {
      compute: createThreadedCompute({ root: ROOT, cache: false }),
    });
    const data = createPeerData(collection, await readCatalogue(content), getRelated);
    return { papers, data };
  } finally {
    progress.end();
  }
}

async function measure(folder: string, options: Options): Promise<void> {
  const { papers: count, rounds, change, pagesOnly } = options;
  const paths = {
    projectCopy: join(folder, 'projectCopy'),
    content: join(folder, 'content'),
    site: join(folder, 'site'),
  };
  const machine = describeMachine();
  const peers = options.against.map((name) => ({ hugo: findHugo, eleventy: findEleventy })[name]());
  const { papers, data } = await prepare(paths, options);

  const cold: Turn[] = [];
  const theirs = peers.map((): Turn[] => []);
  // A change is measured from one cold build.
  const roundCount = change === undefined ? rounds : 1;
  for (let round = 1; round <= roundCount; round += 1) {
    const label = roundCount === 1 ? '' : `, round ${round} of ${roundCount}`;
    cold.push(await measureCold(paths, pagesOnly, `Building with Offprint${label}`));
    for (const [index, peer] of peers.entries()) {
      if (data === undefined) continue;
      const site = join(folder, `peer-${index}-site`);
      const where = { folder: join(folder, `peer-${index}`), site, pagesOnly };
      theirs[index]?.push(await measurePeer(peer, data, where));
    }
  }
  const ours = createResult('Offprint', cold, paths.site);
  const others = peers.map((peer, index) =>
    createResult(peer.name, theirs[index] ?? [], join(folder, `peer-${index}-site`)),
  );
  const differences = Object.fromEntries(
    peers.map(({ name }, index) => [
      name,
      checkPeer(
        paths.site,
        join(folder, `peer-${index}-site`),
        papers.map(({ id }) => id),
      ),
    ]),
  );
  const firstQuery = pagesOnly ? undefined : await measureFirstQuery(paths.site, papers);
  const changed: Turn[] = [];
  for (let turn = 1; change !== undefined && turn <= rounds; turn += 1) {
    changed.push(await measureChange(paths, papers, { change, turn, pagesOnly }));
  }
  const again =
    change === undefined ? [] : [createResult(`Offprint, again (${change})`, changed, paths.site)];

  const ratios = Object.fromEntries(
    [ours, ...again].flatMap((own) =>
      others.map((other) => [`${own.name} to ${other.name}`, getRatios(own, other)] as const),
    ),
  );
  console.log(`${count.toLocaleString('en')} papers${options.corpus === undefined ? ', generated' : ''}; ${pagesOnly ? 'pages only' : 'everything'}; medians of ${rounds}

${formatCosts([ours, ...again, ...others])}
`);
  for (const result of [ours, ...again, ...others]) {
    console.log(`${result.name}\n${formatStages(result)}\n`);
  }
  if (ours.size) console.log(`${formatSize(ours.size, count)}\n`);
  if (firstQuery) console.log(`${formatCold(firstQuery)}\n`);
  for (const { name, size } of others) {
    if (size) console.log(`${name}\n${formatSize(size, count)}\n`);
  }
  if (others.length > 0) console.log(`${formatRatios(ratios)}\n`);
  for (const [name, list] of Object.entries(differences)) {
    console.log(
      list.length === 0
        ? `${name} has the same number of pages of each kind, and the compared pages have the same content.`
        : `${name} builds a different site:\n${list.map((text) => `  ${text}`).join('\n')}`,
    );
    if (list.length > 0) process.exitCode = 1;
  }
  console.log(`Times cover the whole process tree; RSS is the peak sum of resident memory, counting shared pages for each process, PSS the same counting them once (sampled every second and when RSS grows; RSS ten times a second). Bytes are apparent sizes.
${machine}`);
  if (options.json !== undefined) {
    const results = { options, machine, ours, again, others, ratios, differences, firstQuery };
    writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
  }

  function createResult(name: string, roundCount: readonly Turn[], site: string): Result {
    const costs = roundCount.map(({ cost }) => cost);
    return {
      name,
      rounds: costs,
      median: medianCost(costs),
      stages: roundCount.at(-1)?.stages ?? {},
      size: measureSite(site, count),
    };
  }
}

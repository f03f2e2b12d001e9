import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isDeploying } from '../../src/build/deploy-site.ts';
import { makeContent } from '../build/make-content.ts';
import { copyProject } from '../build/copy-project.ts';
import { changePapers } from './change-papers.ts';
import { start, type Ended, type Running } from './command.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import type { Options } from './options.ts';
import type { FaultRecord } from './record.ts';
import { findDifferences, findMixtureFaults, readSiteState, type SiteState } from './site-state.ts';

/** Path of the papers in the content folder. */
const PAPERS = 'papers/papers.jsonl';

/** One of two states of the collection, with its site. */
export interface Version {
  readonly name: 'old' | 'new';
  /** Content of `papers/papers.jsonl`. */
  readonly papers: string;
  /** Absolute path of its site, built from scratch. */
  readonly reference: string;
  readonly state: SiteState;
}

/** An environment in which faults are injected one at a time. */
export interface Environment {
  /** Absolute path of a folder for the faults' files. */
  readonly folder: string;
  /** Absolute path of a copy of the project. */
  readonly projectCopy: string;
  readonly content: string;
  readonly site: string;
  readonly versions: readonly [old: Version, fresh: Version];
  /** Replaces the papers atomically. */
  setPapers(papers: string): void;
  start(options?: BuildOptions): Running;
  build(options?: BuildOptions): Promise<Ended>;
  /**
   * Checks that the site is exactly one of the two versions, and records losses.
   *
   * @returns the version that it equals, if any
   */
  checkSite(record: FaultRecord, site?: string): Version['name'] | 'between' | 'lost';
  /**
   * Builds, and checks that the site equals that of the version and that no temporary files remain.
   */
  checkNextBuild(record: FaultRecord, version: Version, options?: BuildOptions): Promise<void>;
}

export interface BuildOptions {
  readonly site?: string;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** A copy of the project with its own collection. */
interface Project {
  readonly folder: string;
  readonly projectCopy: string;
  readonly content: string;
  readonly site: string;
  readonly setPapers: Environment['setPapers'];
  readonly start: Environment['start'];
}

/**
 * Creates a collection in two versions, builds both from scratch, and creates environments with
 * them, which do not share any files that change.
 *
 * @param count number of environments, one or two
 */
export async function prepareEnvironments(
  folder: string,
  count: number,
  { papers: size, seed }: Pick<Options, 'papers' | 'seed'>,
): Promise<readonly Environment[]> {
  console.log(`Creating ${size} papers, and building their site twice from scratch …`);
  const content = join(folder, 'content');
  await makeContent(content, {
    papers: size,
    corpus: undefined,
    seed: seed + 1,
    rounds: 1,
    against: [],
    change: undefined,
    pagesOnly: false,
    keep: false,
    json: undefined,
  });
  const papers = readFileSync(join(content, PAPERS), 'utf8');
  const [first, second] = ['first', 'second'].map((name) =>
    createProject(join(folder, name), content),
  ) as [Project, Project];
  const versions = await Promise.all([
    createVersion(first, { name: 'old', papers, reference: join(folder, 'reference-old') }),
    createVersion(second, {
      name: 'new',
      papers: changePapers(papers),
      reference: join(folder, 'reference-new'),
    }),
  ]);
  return Promise.all(
    [first, second].slice(0, count).map((project) => createEnvironment(project, versions)),
  );
}

function createProject(folder: string, source: string): Project {
  const [projectCopy, content, site] = ['projectCopy', 'content', 'site'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  copyProject(projectCopy);
  cpSync(source, content, { recursive: true });
  const file = join(content, PAPERS);
  return {
    folder,
    projectCopy,
    content,
    site,
    setPapers(papers) {
      writeFileSync(`${file}.draft`, papers);
      renameSync(`${file}.draft`, file);
    },
    start: ({ site: out = site, args = [], env } = {}) =>
      start(projectCopy, ['scripts/build.ts', '--fewer', ...args], {
        OFFPRINT_CONTENT: content,
        OFFPRINT_OUT: out,
        OFFPRINT_BASE: '/',
        ...env,
      }),
  };
}

/** Builds a version from scratch. @throws Error if the site cannot be built or has broken links */
async function createVersion(
  { setPapers, start: startBuild }: Project,
  version: Omit<Version, 'state'>,
): Promise<Version> {
  const { name, papers, reference } = version;
  setPapers(papers);
  const { code, output, seconds } = await startBuild({ site: reference, args: ['--force'] }).ended;
  if (code !== 0) throw new Error(`The ${name} site could not be built:\n${output}`);
  const [broken] = findBrokenLinks(reference);
  if (broken !== undefined) throw new Error(`The ${name} site has a broken link: ${broken}`);
  const state = readSiteState(reference);
  console.log(`The ${name} site: ${state.size} files in ${seconds.toFixed(1)} s.`);
  return { ...version, state };
}

async function createEnvironment(
  project: Project,
  versions: Environment['versions'],
): Promise<Environment> {
  const { projectCopy, content, site, setPapers } = project;
  const build: Environment['build'] = (options) => project.start(options).ended;
  setPapers(versions[0].papers);
  cpSync(versions[0].reference, site, { recursive: true });
  await build();

  const checkSite: Environment['checkSite'] = (record, path = site) => {
    const found = readSiteState(path);
    const match = versions.find(({ state }) => findDifferences(found, state).length === 0);
    if (match) return match.name;
    const [old, fresh] = versions;
    const faults = findMixtureFaults(found, [old.state, fresh.state]);
    const siblings = join(dirname(path), `.${basename(path)}.offprint-new`);
    if (isDeploying(siblings) && faults.length === 0) return 'between';
    record.addLoss(
      `the site is neither the old nor the new one: ${[
        ...findDifferences(found, old.state).slice(0, 2),
        ...findDifferences(found, fresh.state).slice(0, 2),
      ].join(', ')}`,
    );
    return 'lost';
  };

  const checkNextBuild: Environment['checkNextBuild'] = async (record, version, options) => {
    const path = options?.site ?? site;
    const { code, output } = await build(options);
    if (code !== 0) {
      record.addLoss(`the next build exits with ${code}: ${output.trim().slice(-300)}`);
      return;
    }
    const [difference] = findDifferences(readSiteState(path), version.state);
    if (difference !== undefined) record.addLoss(`the next build differs: ${difference}`);
    const leftovers = listLeftovers(path, projectCopy, content);
    if (leftovers.length > 0)
      record.addLoss(`the next build leaves behind ${leftovers.join(', ')}`);
  };

  return { ...project, versions, build, checkSite, checkNextBuild };
}

/** Absolute paths of temporary files that a command has left behind. */
function listLeftovers(site: string, projectCopy: string, content: string): string[] {
  const siblings = ['new', 'old', 'trash'].map((age) =>
    join(dirname(site), `.${basename(site)}.offprint-${age}`),
  );
  const staging = join(dirname(content), `.${basename(content)}.import`);
  const drafts = [join(projectCopy, '.cache'), content]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((path) => path.endsWith('.draft') || basename(path).includes('.lock.'));
  return [...siblings, staging, `${staging}.lock`, join(projectCopy, '.cache/build.lock')]
    .filter((path) => existsSync(path))
    .concat(drafts);
}

/** Removes a folder that a fault created. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { test, type Scratch } from './new-repository.ts';
import { runJob, runShell, type Workflow } from './run-workflow.ts';

test.describe.configure({ timeout: 400_000 });
test.skip(process.platform === 'win32', 'runs shell scripts');

const readYaml = (path: string): unknown => parse(readFileSync(path, 'utf8'));

/** The values of GitHub's expressions. */
const createValues = (temp: string, isPullRequest: boolean) => ({
  "github.event_name == 'pull_request'": isPullRequest,
  "github.event_name != 'pull_request'": !isPullRequest,
  'runner.temp': temp,
  'steps.pages.outputs.origin': isPullRequest ? '' : 'https://someone.example',
  'steps.pages.outputs.base_path': isPullRequest ? '' : '/papers',
  'vars.OFFPRINT_FEED': '',
  'github.token': 'token',
});

/** A commit pushed by someone else. */
function pushPaper(scratch: Scratch, id: string, text: string): void {
  writeFileSync(scratch.path(`papers/papers/${id}.md`), text);
  scratch.git(scratch.path('papers'), 'add', '--all');
  scratch.git(scratch.path('papers'), 'commit', '--quiet', '--message', `Add ${id}`);
  scratch.git(scratch.path('papers'), 'pull', '--quiet', '--rebase');
  scratch.git(scratch.path('papers'), 'push', '--quiet');
}

/** Makes the remote repository reject the next push, as if another had come first. */
function rejectNextPush(scratch: Scratch): void {
  const hook = scratch.path('remote.git/hooks/pre-receive');
  mkdirSync(dirname(hook), { recursive: true });
  writeFileSync(hook, '#!/bin/sh\nrm hooks/pre-receive\nexit 1\n', { mode: 0o755 });
}

const PAPER = '---\ntitle: On Wells\nauthors: [Ida Brook]\n---\n\nWells are deep.\n';

test('a new repository with the example of a workshop is published by its workflow for GitHub', async ({
  createScratch,
}) => {
  const scratch = createScratch('https://git.example/someone/papers');
  scratch.createRepository();
  const workflow = readYaml(scratch.path('papers/.github/workflows/publish.yml')) as Workflow;
  const env = { GITHUB_ACTIONS: 'true' };

  await test.step('a push is built for its address', async () => {
    cpSync(join(ROOT, 'examples/workshop'), scratch.path('papers'), { recursive: true });
    pushPaper(scratch, 'wells', PAPER);
    const environment = scratch.createEnvironment('push', env);
    const { code, output } = await runJob(
      workflow,
      'build',
      environment,
      createValues(environment.temp, false),
    );
    expect(code === 0 ? '' : output).toBe('');
    expect(output).toContain('::warning file=');
    const read = (page: string) =>
      readFileSync(`${environment.temp}/site/${page}index.html`, 'utf8');
    expect(read('papers/wells/').includes('https://someone.example/papers/papers/wells/')).toBe(
      true,
    );
    expect(read('').includes('href=/papers/papers/a-field-guide-to-dazzle/')).toBe(true);
    expect(existsSync(`${environment.temp}/site/papers/a-field-guide-to-dazzle/paper.pdf`)).toBe(
      true,
    );
    expect(existsSync(`${environment.temp}/site/map`)).toBe(false);
    expect(scratch.git(environment.folder, 'status', '--porcelain')).toBe('');
  });

  await test.step('its addresses are recorded, although the branch has moved', async () => {
    const environment = scratch.createEnvironment('record', env);
    const values = createValues(environment.temp, false);
    const { code, output } = await runJob(workflow, 'record', environment, values, (name) => {
      if (name !== 'Commit them') return;
      pushPaper(scratch, 'ponds', PAPER.replace('Wells', 'Ponds'));
      rejectNextPush(scratch);
    });
    expect(code === 0 ? '' : output).toBe('');
    const record = scratch.git(scratch.path('remote.git'), 'show', 'main:published.txt');
    expect(record.split('\n')).toEqual(expect.arrayContaining(['about', 'papers/wells']));
    expect(record).not.toContain('example');
    expect(scratch.git(scratch.path('remote.git'), 'log', '--format=%s', 'main')).toBe(
      ['Record the published addresses', 'Add ponds', 'Add wells', 'Start'].join('\n'),
    );
  });

  await test.step('a pull request has a preview at the root, and annotations', async () => {
    const environment = scratch.createEnvironment('preview', {
      ...env,
      BUILT_SITE: `${scratch.path('push-temp')}/site`,
    });
    const values = createValues(environment.temp, true);
    const preview = await runJob(workflow, 'build', environment, values);
    expect(preview).toMatchObject({
      code: 0,
      output: expect.stringContaining('base:  site: \n'),
    });
    expect(preview.steps.at(-1)).toBe('actions/upload-artifact');
    expect(existsSync(`${environment.temp}/site/index.html`)).toBe(true);

    writeFileSync(`${environment.folder}/papers/dry.md`, PAPER.replace('authors:', 'autors:'));
    const { code, output, steps } = await runJob(workflow, 'build', environment, values);
    expect(code).toBe(1);
    expect(output).toContain('::error file=papers/dry.md,line=3,');
    expect(steps.at(-1)).toBe('Check');
  });

  await test.step('a feed is imported into a pull request', async () => {
    const server = createServer((_, response) => {
      response.end('@article{a, title={On Rain}, author={Moor, Per}, abstract={Rain is wet.}}\n');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const environment = scratch.createEnvironment('import', env);
    const feed = readYaml(scratch.path('papers/.github/workflows/import.yml')) as Workflow;
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const values = { ...createValues(environment.temp, false), 'vars.OFFPRINT_FEED': address };
    const outcome = await runJob(feed, 'import', environment, values);
    expect(outcome.code === 0 ? '' : outcome.output).toBe('');
    expect(outcome.output).toContain('gh pr create --head offprint-import');
    expect(readFileSync(`${environment.temp}/body`, 'utf8')).toContain('1 added');
    expect(
      scratch.git(scratch.path('remote.git'), 'diff', '--name-only', 'main...offprint-import'),
    ).toContain('papers/');

    // An open pull request is updated, unless someone else has committed to it.
    writeFileSync(scratch.path('pull-request'), 'OPEN\n');
    const again = scratch.createEnvironment('import-again', env);
    const updated = await runJob(feed, 'import', again, {
      ...values,
      'runner.temp': again.temp,
    });
    expect(updated.output).toContain('gh pr edit offprint-import');
    const edit = scratch.createEnvironment('edit', env);
    scratch.git(edit.folder, 'switch', '--quiet', 'offprint-import');
    scratch.git(edit.folder, 'commit', '--quiet', '--allow-empty', '--message', 'Correct it');
    scratch.git(edit.folder, 'push', '--quiet');
    const last = scratch.createEnvironment('import-last', env);
    const kept = await runJob(feed, 'import', last, { ...values, 'runner.temp': last.temp });
    server.close();
    expect(kept).toMatchObject({
      code: 0,
      output: expect.stringContaining('::warning::The open pull request has commits of yours.'),
    });
    expect(
      scratch.git(scratch.path('remote.git'), 'log', '-1', '--format=%s', 'offprint-import'),
    ).toBe('Correct it');
  });
});

/** Files that a build would write. */
function writeSite(scratch: Scratch): string {
  mkdirSync(scratch.path('built'));
  writeFileSync(scratch.path('built/index.html'), '<!doctype html><title>Papers</title>');
  return scratch.path('built');
}

test('the workflow for large collections builds, packs and joins parts', async ({
  createScratch,
}) => {
  const scratch = createScratch('https://git.example/someone/papers');
  scratch.createRepository();
  const workflow = readYaml(join(ROOT, 'deploy/github/publish-in-parts.yml')) as Workflow;
  const env = { BUILT_SITE: writeSite(scratch) };
  const settings = {
    'needs.settings.outputs.origin': 'https://someone.example',
    'needs.settings.outputs.base': '/papers',
  };
  const joining = scratch.createEnvironment('join', env);
  for (const part of ['1', '2']) {
    const environment = scratch.createEnvironment(`part-${part}`, env);
    const values = { ...settings, 'matrix.part': part, 'runner.temp': environment.temp };
    expect(await runJob(workflow, 'part', environment, values)).toMatchObject({
      code: 0,
      output: expect.stringContaining(`npm run build -- --shard ${part}/8\n`),
    });
    // Like the actions that upload and download artifacts.
    cpSync(`${environment.temp}/part.tar.gz`, `${joining.temp}/parts/part-${part}/part.tar.gz`);
  }
  const files = [1, 2].map((part) => `${joining.temp}/parts/part-${part}/files`);
  expect(
    await runJob(workflow, 'join', joining, { ...settings, 'runner.temp': joining.temp }),
  ).toMatchObject({
    code: 0,
    output: expect.stringContaining(
      `npm run build -- --join ${files.join(' --join ')}\nbase: /papers site: https://someone.example\n`,
    ),
  });
  for (const file of files) expect(existsSync(`${file}/index.html`)).toBe(true);
  expect(existsSync(`${joining.temp}/site/index.html`)).toBe(true);
});

/** The parts of a GitLab pipeline's configuration that these tests read. */
type Pipeline = Readonly<
  Record<
    string,
    { readonly script: readonly string[]; readonly variables?: Readonly<Record<string, string>> }
  >
>;

test('a new repository is published by its pipeline for GitLab', async ({ createScratch }) => {
  const scratch = createScratch('https://gitlab-ci-token:secret@gitlab.example/someone/papers.git');
  scratch.createRepository('--host', 'gitlab');
  pushPaper(scratch, 'wells', PAPER);
  const pipeline = readYaml(scratch.path('papers/.gitlab-ci.yml')) as Pipeline;
  const env = {
    BUILT_SITE: writeSite(scratch),
    ...{ CI_PAGES_URL: 'https://someone.gitlab.example/papers', CI_JOB_TOKEN: 'secret' },
    ...{ CI_SERVER_HOST: 'gitlab.example', CI_PROJECT_PATH: 'someone/papers' },
    CI_COMMIT_BRANCH: 'main',
  };
  const runScript = async (job: string) => {
    const environment = scratch.createEnvironment(job, {
      ...env,
      CI_PROJECT_DIR: scratch.path(job),
    });
    const out = pipeline['.site']?.variables?.OFFPRINT_OUT ?? '';
    const variables = { OFFPRINT_OUT: out.replace('$CI_PROJECT_DIR', scratch.path(job)) };
    scratch.git(environment.folder, 'checkout', '--quiet', '--detach');
    return runShell(pipeline[job]?.script.join('\n') ?? '', {
      ...environment,
      env: { ...environment.env, ...variables },
    });
  };
  expect(await runScript('pages')).toMatchObject({
    code: 0,
    output: expect.stringContaining('base: /papers site: https://someone.gitlab.example\n'),
  });
  expect(existsSync(scratch.path('pages/public/index.html'))).toBe(true);
  expect(await runScript('preview')).toMatchObject({
    code: 0,
    output: expect.stringContaining('base:  site: \n'),
  });
  expect(readFileSync(scratch.path('preview/findings.json'), 'utf8')).toContain(
    '"path": "papers/example.md"',
  );
  rejectNextPush(scratch);
  const record = await runScript('record');
  expect(record.output).toContain('pre-receive hook declined');
  expect(record.code === 0 ? '' : record.output).toBe('');
  expect(scratch.git(scratch.path('remote.git'), 'show', 'main:published.txt')).toContain(
    'papers/wells',
  );
});

test('a new repository is published on a server by its script', async ({ createScratch }) => {
  const scratch = createScratch('https://git.example/someone/papers');
  scratch.createRepository('--host', 'server');
  pushPaper(scratch, 'wells', PAPER);
  const environment = scratch.createEnvironment('here', { BUILT_SITE: writeSite(scratch) });
  expect(await runShell('sh publish.sh', environment)).toMatchObject({
    code: 1,
    output: expect.stringContaining('Set SERVER and FOLDER'),
  });
  const FOLDER = scratch.path('srv/papers');
  const ready = {
    ...environment,
    env: { ...environment.env, SERVER: 'me@papers.example', FOLDER },
  };
  for (const title of ['First', 'Second']) {
    writeFileSync(scratch.path('built/index.html'), title);
    const { code, output } = await runShell('sh publish.sh', ready);
    expect(code === 0 ? '' : output).toBe('');
    expect(readFileSync(`${FOLDER}/index.html`, 'utf8')).toBe(title);
  }
  expect(existsSync(`${FOLDER}.new`)).toBe(false);
  expect(scratch.git(environment.folder, 'log', '-1', '--format=%s')).toBe(
    'Record the published addresses',
  );
  expect(scratch.git(environment.folder, 'status', '--porcelain')).toBe('');
});

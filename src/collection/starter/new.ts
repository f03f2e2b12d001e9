// `npm run new -- DIR`: creates a collection and prints the next steps. See USAGE.
import { isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeUsageError, getExitCode, UsageError } from '../describe-usage-error.ts';
import { displayPath } from '../list-files.ts';
import { createCollection } from './create-collection.ts';
import { initRepository, listRepositoryFiles } from './create-repository.ts';
import { describeUnpublished, findCode, type Code } from './find-code.ts';
import { REPOSITORY_HOSTS, SITE_HOSTS, type RepositoryHost } from './host-files.ts';

const USAGE = `Usage: npm run new -- DIR [--host HOST] [--code ADDRESS]

Creates a collection in the folder DIR, with an example of a paper and of a topic. Outside this clone, it becomes a repository that is ready to push.

  --host HOST      where it is published: ${REPOSITORY_HOSTS.join(', ')} (default: github)
  --code ADDRESS   the repository with this code (default: the remote "origin" of this clone)
  --help           show this text
`;

const root = fileURLToPath(new URL('../../..', import.meta.url));

try {
  const { values, positionals } = parseArgs({
    options: {
      host: { type: 'string', default: 'github' },
      code: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) console.log(USAGE);
  else createNew(positionals, parseHost(values.host), values.code);
} catch (error) {
  console.error(describeUsageError(error, 'new'));
  process.exitCode = getExitCode(error);
}

function parseHost(name: string): RepositoryHost {
  const host = REPOSITORY_HOSTS.find((known) => known === name);
  if (host !== undefined) return host;
  throw new UsageError(`--host "${name}" is unknown; use one of ${REPOSITORY_HOSTS.join(', ')}`);
}

function createNew(folders: readonly string[], host: RepositoryHost, address?: string): void {
  const [folder] = folders;
  if (!folder || folders.length > 1) {
    throw new UsageError('Name one folder for the collection: npm run new -- ../my-papers');
  }
  const path = resolve(folder);
  const shown = displayPath(path) || '.';
  const relativePath = relative(root, path);
  // A folder in the clone, such as content/, is part of its repository.
  if (relativePath.startsWith('..') || isAbsolute(relativePath)) {
    const code = findCode(root, address);
    const schemas = join(path, '.offprint/schemas');
    const others = listRepositoryFiles(path, { root, code, host });
    listWritten(shown, createCollection(path, schemas, { host: SITE_HOSTS[host], others }));
    initRepository(path);
    console.log(describeRepository(shown, code));
  } else {
    listWritten(shown, createCollection(path, join(root, 'schemas')));
    // Commands use content/ by default.
    const env = path === resolve('content') ? '' : `OFFPRINT_CONTENT=${quote(shown)} `;
    console.log(describeSteps((command) => `${env}npm ${command}`, `${shown}/`));
  }
}

/** Quotes a path for a shell, if necessary. */
function quote(path: string): string {
  return /^[\p{L}\d_./-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

function listWritten(shown: string, files: readonly string[]): void {
  for (const file of files) console.log(`wrote ${shown}/${file}`);
}

function describeRepository(shown: string, code: Code): string {
  const run = (command: string) => `sh offprint.sh ${command.replace(/^run | --(?= )/g, '')}`;
  const problem = describeUnpublished(code);
  const warning = problem === undefined ? '' : `\n${shown}/${problem}.\n`;
  const push =
    '6. Commit and push it. The first commit is yours; README.md has the steps for the host.';
  return `${describeSteps(run, '', push).replace('Next:', `Next, in ${shown}:`)}\n${warning}`;
}

function describeSteps(run: (command: string) => string, prefix: string, last = ''): string {
  return `
Next:
  1. Import papers:     ${run('run import -- FILE')}
     or write ${prefix}papers/ID.md by hand; delete ${prefix}papers/example.md.
  2. Create topics:     ${run('run topics -- --suggest --write')}
     and delete ${prefix}topics/example.mdx.
  3. Check the content: ${run('run check')}
  4. View the site:     ${run('start')}
  5. Set the name and address of the site in ${prefix}site.yaml.${last && `\n  ${last}`}

Write your own pages as pages/ID.mdx and reading lists as lists/ID.mdx.
See docs/starting.md and docs/publish.md.`;
}

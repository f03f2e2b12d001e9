import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeTogether } from '../lock/write-together.ts';
import { readRegularFileSync } from '../regular-file.ts';

/** Where the code of the site is published, for the workflow. */
export interface Code {
  /** `owner/name` on GitHub. */
  readonly repository: string;
  /** The commit to build with. */
  readonly commit: string;
}

/**
 * Makes the folder of a new collection a repository that can be pushed: with `git init`, a
 * `.gitignore`, a README and a workflow for GitHub Pages, which builds with a fixed version of the
 * code. Files that exist already are left as they are.
 *
 * @param folder absolute path
 * @param options.root absolute path of the code
 * @param options.code undefined if the code has no address on GitHub; see {@link findCode}
 * @returns the written files, relative to `folder`
 */
export function createRepository(
  folder: string,
  { root, code }: { readonly root: string; readonly code: Code | undefined },
): readonly string[] {
  const workflow = readRegularFileSync(join(root, 'deploy/github/publish.yml')).toString('utf8');
  const files = [
    ['.gitignore', IGNORED],
    ['README.md', formatReadme(code)],
    ['.github/workflows/publish.yml', pinCode(workflow, code)],
  ] as const;
  const missing = files.filter(([name]) => !existsSync(join(folder, name)));
  writeTogether(new Map(missing.map(([name, text]) => [join(folder, name), text])));
  if (!existsSync(join(folder, '.git'))) {
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder]);
  }
  return missing.map(([name]) => name);
}

/** The address and the commit of the code; undefined if it is not from GitHub, or not a clone. */
export function findCode(root: string): Code | undefined {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', root, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  try {
    const address = git('remote', 'get-url', 'origin');
    const repository = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address)?.[1];
    return repository === undefined ? undefined : { repository, commit: git('rev-parse', 'HEAD') };
  } catch {
    return undefined;
  }
}

/** Replaces the variables that name the code; without a code, they are to be set on GitHub. */
function pinCode(workflow: string, code: Code | undefined): string {
  if (code === undefined) return workflow;
  return (
    workflow
      .replaceAll('${{ vars.OFFPRINT_REPOSITORY }}', code.repository)
      // In quotes, because YAML reads some hashes as numbers.
      .replaceAll("${{ vars.OFFPRINT_REF || 'main' }}", `'${code.commit}'`)
      .replaceAll(/^ *- if: vars\.OFFPRINT_REPOSITORY\n {8}uses/gm, '      - uses')
      .replaceAll(/\$\{\{ vars\.OFFPRINT_REPOSITORY && '([^']*)' \|\| '[^']*' \}\}/g, '$1')
      .replaceAll(
        /\$\{\{ vars\.OFFPRINT_REPOSITORY && github\.workspace \|\| '[^']*' \}\}/g,
        '${{ github.workspace }}',
      )
  );
}

const IGNORED = `# The code, if it is cloned into this folder, and what it writes.
/.offprint/
/dist/
.DS_Store
`;

function formatReadme(code: Code | undefined): string {
  const address = `https://github.com/${code?.repository ?? 'OWNER/offprint'}`;
  return `# My Papers

The papers of a website, made with [Offprint](${address}).

| folder      | what it has                                               |
| ----------- | --------------------------------------------------------- |
| \`site.yaml\` | name, address and look of the site                        |
| \`papers/\`   | a file per paper, or a folder with its PDF and other files |
| \`topics/\`   | topics, with the phrases that identify them               |
| \`pages/\`    | pages of your own                                         |
| \`files/\`    | files that are published as they are                      |

## Edit

\`\`\`sh
git clone ${address} .offprint
cd .offprint
npm install
export OFFPRINT_CONTENT=..
npm run import -- FILE.bib # or write papers/ID.md by hand
npm run check
npm run dev
\`\`\`

## Publish

1. Create a repository on GitHub, and choose _GitHub Actions_ under _Settings → Pages → Source_.${
    code
      ? ''
      : '\n2. Set the variable `OFFPRINT_REPOSITORY` under _Settings → Secrets and variables → Actions → Variables_ to the repository with the code of Offprint.'
  }
${code ? 2 : 3}. Push this folder to it:

\`\`\`sh
git add --all
git commit --message 'Start the collection'
git remote add origin git@github.com:OWNER/NAME.git
git push --set-upstream origin main
\`\`\`

The workflow checks, builds and publishes the site after every push.${
    code
      ? ' It builds with the commit of Offprint that it names; change both places to update the code.'
      : ''
  } For other hosts, see docs/publish.md in Offprint.
`;
}

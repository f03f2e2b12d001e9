import { describeUnpublished, isLocal, type Code } from './find-code.ts';
import type { RepositoryHost } from './host-files.ts';

/** Formats the README of a new repository, with the steps to publish it. */
export function formatReadme(host: RepositoryHost, code: Code): string {
  const problem = describeUnpublished(code);
  return `# My Papers

The papers of a website, made with ${isLocal(code) ? 'Offprint' : `[Offprint](${code.address})`}.

| path         | content                                                     |
| ------------ | ----------------------------------------------------------- |
| \`site.yaml\`  | name, address and look of the site                          |
| \`papers/\`    | a file for each paper, or a folder with its PDF and other files  |
| \`topics/\`    | topics, with the phrases that identify them                 |
| \`pages/\`     | pages of your own                                           |
| \`files/\`     | files that are published as they are                        |
| \`offprint.sh\` | the address and the version of the code, and how to run it |

## Edit

This needs git and [Node](https://nodejs.org) 20 or newer; on Windows, use Git Bash. The first command fetches the code into \`.offprint/\` and installs its packages, which takes a minute.

\`\`\`sh
sh offprint.sh import FILE.bib   # or write papers/ID.md by hand
sh offprint.sh check             # what is missing or wrong, with file and line
sh offprint.sh start             # builds the site and shows it
\`\`\`

Delete \`papers/example.md\` and \`topics/example.mdx\` when you have your own.

## Publish

${problem === undefined ? '' : `${problem.replace(/^(\S+):/, '`$1`:').replace(/CODE='.*'/, '`$&`')}.\n\n`}${STEPS[host]}

\`published.txt\` records every address that was published. A later build fails if one of them would disappear; docs/addresses.md of Offprint says what to do then.

## Update the code

Set \`VERSION\` in \`offprint.sh\` to a newer commit or tag of Offprint, run \`sh offprint.sh check\`, and read its CHANGELOG.md.
`;
}

const PUSH = (remote: string) => `\`\`\`sh
git add --all
git commit --message 'Start the collection'
git remote add origin ${remote}
git push --set-upstream origin main
\`\`\``;

const STEPS: Readonly<Record<RepositoryHost, string>> = {
  github: `1. Create an empty repository on GitHub, and choose _GitHub Actions_ under _Settings → Pages → Source_.
2. Push this folder to it:

${PUSH('git@github.com:OWNER/NAME.git')}

The workflow checks, builds and publishes the site after every push to \`main\`. On a pull request it annotates the lines with findings of the check, and keeps the built site as the artifact _preview_: download and unpack it, run \`python3 -m http.server\` in its folder, and open http://localhost:8000.

To import from a feed every Monday, set the variable \`OFFPRINT_FEED\` (_Settings → Secrets and variables → Actions → Variables_) to its address, and allow _GitHub Actions to create and approve pull requests_ (_Settings → Actions → General_).`,
  gitlab: `1. Create an empty project on GitLab. Allow its pipelines to record addresses: _Settings → CI/CD → Job token permissions → Allow Git push requests to the repository_.
2. Push this folder to it:

${PUSH('git@gitlab.com:OWNER/NAME.git')}

The pipeline checks, builds and publishes the site after every push to \`main\`. On a merge request it shows the findings of the check, with file and line, and keeps the built site as the artifact _Preview_: download and unpack it, run \`python3 -m http.server\` in its folder, and open http://localhost:8000.`,
  server: `1. Set up the web server with deploy/nginx.conf or deploy/Caddyfile of Offprint, and \`host\` in \`site.yaml\` to \`nginx\` or \`caddy\`.
2. Set \`SERVER\` and \`FOLDER\` at the top of \`publish.sh\`.
3. Commit, and publish:

\`\`\`sh
git add --all
git commit --message 'Start the collection'
sh publish.sh
\`\`\`

It checks and builds the site, copies it next to the old one with rsync, replaces the old one, and commits the published addresses.`,
};

import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readRegularFileSync } from '../regular-file.ts';
import { isDraft, writeTogether } from '../lock/write-together.ts';
import { PLACEHOLDERS } from './placeholders.ts';

/** Files of a new repository, which may already be in the folder of a new collection. */
const IGNORED =
  /^(?:\.git|\.github|\.gitlab-ci\.yml|\.gitignore|\.DS_Store|LICENSE.*|README.*|offprint\.sh|publish\.sh)$/i;

const FOLDERS: ReadonlySet<string> = new Set(['pages', 'papers', 'topics']);

/**
 * Writes a new collection: `site.yaml`, `mentions.yaml`, a page about the site, and an example of a
 * paper and of a topic. Completes the files of an interrupted run. `site.yaml` is written last, so
 * that it exists only in complete collections.
 *
 * @param folder absolute path; created if it does not exist
 * @param schemas absolute path of the folder of JSON Schemas, to which the files refer for editors
 * @param options.host of the site, for `site.yaml`
 * @param options.others contents of further files to write with it, by path relative to `folder`
 * @returns the written files, relative to `folder`
 * @throws Error if the folder contains other files
 */
export function createCollection(
  folder: string,
  schemas: string,
  {
    host,
    others = new Map(),
  }: {
    readonly host?: string | undefined;
    readonly others?: ReadonlyMap<string, string>;
  } = {},
): readonly string[] {
  const path = relative(folder, schemas).split(sep).join('/');
  const files = new Map([
    ['pages/about.mdx', ABOUT],
    ['papers/example.md', PAPER],
    ['topics/example.mdx', TOPIC],
    ['mentions.yaml', formatMentions(path)],
    ['site.yaml', formatSite(path, host)],
  ]);
  const conflict = listExisting(folder).find(
    (name) =>
      name === 'site.yaml' || !files.has(name) || !hasContent(join(folder, name), files.get(name)),
  );
  if (conflict !== undefined) {
    throw new Error(
      `${join(folder, conflict)} already exists; name a new or empty folder, or move this file away`,
    );
  }
  const all = [...others, ...files];
  writeTogether(new Map(all.map(([name, text]) => [join(folder, name), text])));
  return all.map(([name]) => name).sort();
}

function hasContent(path: string, text: string | undefined): boolean {
  return readRegularFileSync(path).toString() === text;
}

/** Lists the files in the folder and in the subfolders of a collection. */
function listExisting(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !IGNORED.test(name) && !isDraft(name))
    .flatMap((entry) =>
      entry.isDirectory() && FOLDERS.has(entry.name)
        ? readdirSync(join(folder, entry.name))
            .filter((name) => !isDraft(name))
            .map((name) => `${entry.name}/${name}`)
        : entry.name,
    );
}

function formatSite(schemas: string, host: string | undefined): string {
  return `# yaml-language-server: $schema=${schemas}/site.schema.json
# Name and address of the site. The schema above describes all fields; editors that support it offer
# completion.

name: ${PLACEHOLDERS.site.name}
# Continues the number of papers: "Forty-three papers on …".
tagline: ${PLACEHOLDERS.site.tagline}
# One or two sentences for search engines and link previews.
description: ${PLACEHOLDERS.site.description}
# Where the site will be published, without a path.
origin: ${PLACEHOLDERS.site.origin}
${host === undefined ? '' : `# Its limits are checked, and rules for it are generated.\nhost: ${host}\n`}
# Optional fields; remove the "# " to use one.
# curator: The Reading Group
# language: de # of the interface; default: en
# abstracts: en # language of papers, if it is not that of the interface
# licence: The abstracts belong to their authors.
# source: Collected from arXiv.
# examples: [linear attention] # example searches, shown below the search field
# ids: author-year-word # of papers that are imported; default: title
# accent: blue # hue of focus rings and link underlines
# theme: dark # for readers who have not chosen one; docs/look.md has more on the look
${host === undefined ? '# host: github # checks its limits and generates its rules\n' : ''}# categories: # names of categories
#   cs.CV: Computer vision
# subscribe: # a form for your mailing list
#   action: https://lists.example/subscribe
`;
}

function formatMentions(schemas: string): string {
  return `# yaml-language-server: $schema=${schemas}/mentions.schema.json
# Datasets, benchmarks, metrics, methods and software to find in abstracts, in addition to names
# well known in machine learning and those found by patterns; see docs/mentions.md. Remove the "# " to
# use a field.

# names:
#   - name: GarmCap
#     kind: dataset # or benchmark, metric, method, software
#     variants: [Garment Captures]
#     when: [garment] # only in abstracts with this word
# ignore: # names that should not be found
#   - DGX-2
# presets: [] # do not find well-known names of machine learning
`;
}

const PAPER = `---
title: An example
authors: [Ada Example, Ben Sample]
submitted: 2026-01-15
---

${PLACEHOLDERS.paper}
`;

const TOPIC = `---
name: Example
summary: ${PLACEHOLDERS.topic}
colour: blue
match:
  any:
    - a phrase from the titles or abstracts of this topic
---

Describe the topic in a few sentences. It contains all papers with one of the phrases under \`match\`
in their title or abstract.
`;

const ABOUT = `---
title: About
description: About this collection, and what this site knows about you.
---

${PLACEHOLDERS.about}

## What this site knows about you

Nothing. It sets no cookies, has no analytics, and sends no requests to other sites. Searches run in
your browser. Your settings, saved papers and reading history are stored only in your browser.
`;

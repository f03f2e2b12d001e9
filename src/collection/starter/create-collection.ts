import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readRegularFileSync } from '../regular-file.ts';
import { isDraft, writeTogether } from '../lock/write-together.ts';

/** What may stand in a folder that a collection is made in: a fresh repository's own files. */
const HARMLESS = /^(?:\.git|\.gitignore|\.DS_Store|LICENSE.*|README.*)$/i;

const FOLDERS: ReadonlySet<string> = new Set(['pages', 'topics']);

/**
 * Writes an empty collection: `site.yaml`, `mentions.yaml`, an example topic and a page about the
 * site. What an interrupted run has written already is not in the way; `site.yaml` comes last, so
 * where it exists the collection is complete.
 *
 * @param folder absolute path; it is created where it does not exist
 * @param schemas absolute path of the folder of JSON Schemas
 * @returns the files of the collection, relative to `folder`
 * @throws Error when the folder has other files
 */
export function createCollection(folder: string, schemas: string): readonly string[] {
  const path = relative(folder, schemas).split(sep).join('/');
  const files = new Map([
    ['pages/about.mdx', ABOUT],
    ['topics/example.mdx', TOPIC],
    ['mentions.yaml', formatMentions(path)],
    ['site.yaml', formatSite(path)],
  ]);
  const inTheWay = listExisting(folder).find(
    (name) =>
      name === 'site.yaml' || !files.has(name) || !holds(join(folder, name), files.get(name)),
  );
  if (inTheWay !== undefined) {
    throw new Error(
      `${join(folder, inTheWay)} is in the way; name a folder that is new or empty, or move it away`,
    );
  }
  writeTogether(new Map([...files].map(([name, text]) => [join(folder, name), text])));
  return [...files.keys()].sort();
}

function holds(path: string, text: string | undefined): boolean {
  return readRegularFileSync(path).toString() === text;
}

/** What exists in the folder, where only a collection's own folders are looked into. */
function listExisting(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !HARMLESS.test(name) && !isDraft(name))
    .flatMap((entry) =>
      entry.isDirectory() && FOLDERS.has(entry.name)
        ? readdirSync(join(folder, entry.name))
            .filter((name) => !isDraft(name))
            .map((name) => `${entry.name}/${name}`)
        : entry.name,
    );
}

function formatSite(schemas: string): string {
  return `# yaml-language-server: $schema=${schemas}/site.schema.json
# What the site is called and where it stands. Every field is described in the schema above;
# an editor that reads it completes them.

name: My Papers
# Follows the number of papers: "Forty-three papers on …".
tagline: on what we read
# One or two sentences, for search engines and for the cards of links.
description: Research abstracts that we collect, to browse, to search and to share.
# Where the site will be, without a path.
origin: https://papers.example

# What follows may be left out; take away the "# " before what you want to say.
# curator: The Reading Group
# language: de # of the pages; en unless it is said
# abstracts: en # of papers that do not say their own, where it is another
# licence: The abstracts belong to their authors.
# source: Gathered from arXiv.
# examples: [linear attention] # searches to try, under the field
# accent: blue # of focus rings and of lines under links
# host: github # its limits are watched, its rules are written
# categories: # names for those that papers bring with them
#   cs.CV: Computer vision
# subscribe: # a form that adds readers to your list
#   action: https://lists.example/subscribe
`;
}

function formatMentions(schemas: string): string {
  return `# yaml-language-server: $schema=${schemas}/mentions.schema.json
# Datasets, benchmarks, metrics, methods and software that abstracts name. Those that everybody knows
# in machine learning are found without being named here, and so are many that nobody knows yet; see
# docs/mentions.md.
# Take away the "# " before what you want to say.

# names:
#   - name: GarmCap
#     kind: dataset # or benchmark, metric, method, software
#     variants: [Garment Captures]
#     when: [garment] # only in abstracts with this word
# ignore: # found, but no mention
#   - DGX-2
# presets: [] # no well-known names of machine learning
`;
}

const TOPIC = `---
name: Example
summary: Papers that speak of examples; rename this topic, or delete its file.
colour: blue
match:
  any:
    - example
---

Write here, in a few sentences, what the topic is about. A paper belongs to it when its title or
its abstract holds one of the phrases under \`match\`.
`;

const ABOUT = `---
title: About
description: What this collection is, and what this site knows about you.
---

Write here what this collection is, who keeps it and where its texts come from.

## What this site knows about you

Nothing. It has no server that could know, sets no cookies, counts nobody, and asks nothing of other
sites: every page forbids your browser to. What you search for is looked up in your own browser. If
you choose a light or a dark page, save papers or open one, your browser remembers that, and nobody
else does.
`;

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** What may stand in a folder that a collection is made in: a fresh repository's own files. */
const HARMLESS = /^(?:\.git|\.gitignore|\.DS_Store|LICENSE.*|README.*)$/i;

/**
 * Makes an empty collection: `site.yaml`, `mentions.yaml`, an example topic, a page about the site and nothing else.
 *
 * @param folder absolute path; made if need be
 * @param schemas absolute path of the folder of JSON Schemas
 * @returns what was written, below `folder`
 * @throws Error when something stands there already
 */
export function createCollection(folder: string, schemas: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const inTheWay = names.find((name) => !HARMLESS.test(name));
  if (inTheWay !== undefined) {
    throw new Error(
      `${join(folder, inTheWay)} is in the way; name a folder that is new or empty, or move it away`,
    );
  }
  const files = [
    ['site.yaml', formatSite(relative(folder, schemas).split(sep).join('/'))],
    ['mentions.yaml', formatMentions(relative(folder, schemas).split(sep).join('/'))],
    ['topics/example.mdx', TOPIC],
    ['pages/about.mdx', ABOUT],
  ] as const;
  const draft = join(folder, '.offprint-new');
  try {
    for (const [name, text] of files) {
      const path = join(draft, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    for (const name of ['topics', 'pages', 'site.yaml', 'mentions.yaml']) {
      renameSync(join(draft, name), join(folder, name));
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return files.map(([name]) => name);
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
# are found without being named here, and so are many that nobody knows yet; see docs/mentions.md.
# Take away the "# " before what you want to say.

# names:
#   - name: GarmCap
#     kind: dataset # or benchmark, metric, method, software
#     variants: [Garment Captures]
#     when: [garment] # only in abstracts with this word
# ignore: # found, but no mention
#   - DGX-2
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

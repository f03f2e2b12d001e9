import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';

// Loaded by Node: Vite takes two seconds to transform them, and integrations share their state.
const require = createRequire(import.meta.url);
const { countPapers } =
  require('./collection/count-papers.ts') as typeof import('./collection/count-papers.ts');
const { isLargeCollection } =
  require('./large/is-large-collection.ts') as typeof import('./large/is-large-collection.ts');
const { parseSettings } = require('./settings.ts') as typeof import('./settings.ts');
const { listLoader, mentionsLoader, pageLoader, paperLoader, topicLoader } =
  require('./site/bind/loader.ts') as typeof import('./site/bind/loader.ts');

const { content, large, lastPapers: last } = parseSettings(process.env, process.cwd());

// A store of 100,000 papers takes 3.9 GB of memory. The collection of a large site is therefore
// empty, and pages read the papers from the content folder; see site/bind/collections.ts.
const isLarge = isLargeCollection(await countPapers(content), large);

// The schemas are in collection/schema.ts.
export const collections = {
  papers: defineCollection({ loader: paperLoader(content, { isLarge, last }) }),
  topics: defineCollection({ loader: topicLoader(content) }),
  pages: defineCollection({ loader: pageLoader(content) }),
  lists: defineCollection({ loader: listLoader(content) }),
  mentions: defineCollection({ loader: mentionsLoader(content) }),
};

import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';

// Node loads these modules, because Vite would take two seconds to transform them, and because
// integrations share their state.
const require = createRequire(import.meta.url);
const { isLargeBuild } = require('./large/is-large.ts') as typeof import('./large/is-large.ts');
const { parseSettings } = require('./settings.ts') as typeof import('./settings.ts');
const { listLoader, mentionsLoader, pageLoader, paperLoader, topicLoader } =
  require('./site/bind/loader.ts') as typeof import('./site/bind/loader.ts');

const settings = parseSettings(process.env, process.cwd());
const { content, lastPapers: last } = settings;

// A store of 100,000 papers takes 3.9 GB of memory. The collection of a large site is therefore
// empty, and pages read the papers from the content folder; see site/bind/collections.ts.
const isLarge = await isLargeBuild(settings);

// The schemas are in collection/schema.ts.
export const collections = {
  papers: defineCollection({ loader: paperLoader(content, { isLarge, last }) }),
  topics: defineCollection({ loader: topicLoader(content) }),
  pages: defineCollection({ loader: pageLoader(content) }),
  lists: defineCollection({ loader: listLoader(content) }),
  mentions: defineCollection({ loader: mentionsLoader(content) }),
};

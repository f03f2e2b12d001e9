import { createRequire } from 'node:module';
import { defineCollection } from 'astro:content';

// Node loads these itself, as it has for `astro.config.mjs`: Vite takes two seconds to translate them.
const require = createRequire(import.meta.url);
const { listLoader, pageLoader, paperLoader, topicLoader } =
  require('./site/bind/loader.ts') as typeof import('./site/bind/loader.ts');
const { parseSettings } = require('./settings.ts') as typeof import('./settings.ts');

// What papers, topics, pages and lists consist of stands in `collection/schema.ts`.
const { content, lastPapers } = parseSettings(process.env, process.cwd());

export const collections = {
  papers: defineCollection({ loader: paperLoader(content, lastPapers) }),
  topics: defineCollection({ loader: topicLoader(content) }),
  pages: defineCollection({ loader: pageLoader(content) }),
  lists: defineCollection({ loader: listLoader(content) }),
};

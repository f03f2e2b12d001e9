import { defineCollection } from 'astro:content';
import { listLoader, pageLoader, paperLoader, topicLoader } from './collection/loader.ts';
import { parseSettings } from './settings.ts';

// What papers, topics, pages and lists consist of stands in `collection/schema.ts`.
const { content, lastPapers } = parseSettings(process.env, process.cwd());

export const collections = {
  papers: defineCollection({ loader: paperLoader(content, lastPapers) }),
  topics: defineCollection({ loader: topicLoader(content) }),
  pages: defineCollection({ loader: pageLoader(content) }),
  lists: defineCollection({ loader: listLoader(content) }),
};

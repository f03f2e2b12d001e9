import { defineCollection } from 'astro:content';
import { pageLoader, paperLoader, topicLoader } from './collection/loader.ts';
import { parseSettings } from './settings.ts';

// What a paper, a topic and a page consist of stands in `collection/schema.ts`.
const { content } = parseSettings(process.env, process.cwd());

export const collections = {
  papers: defineCollection({ loader: paperLoader(content) }),
  topics: defineCollection({ loader: topicLoader(content) }),
  pages: defineCollection({ loader: pageLoader(content) }),
};

import { createCatalogue } from '../../catalogue/catalogue.ts';
import { createPaper } from '../../catalogue/create-paper.fixture.ts';
import type { Paper, Topic } from '../../collection/schema.ts';
import { siteSchema } from '../../collection/schema.ts';
import { createFeedChoice, type Feed } from './choose.ts';
import { createFeedSite } from './feed-site.ts';

export const SITE = siteSchema.parse({
  name: 'Small',
  tagline: 'on little',
  description: 'Little.',
  origin: 'https://small.example',
});

export const toUrl = (path: string) => `https://small.example/sub${encodeURI(path)}`;

export const FEED_SITE = createFeedSite(SITE, toUrl);

/** Creates the catalogue and the feed of a site with these papers. */
export function createSiteFeed(papers: readonly Partial<Paper>[], topics: readonly Topic[] = []) {
  const own = papers.map((fields, index) => createPaper({ id: `paper-${index + 1}`, ...fields }));
  const leads = new Map(own.map(({ id, summary }) => [id, summary ?? null]));
  const catalogue = createCatalogue({ papers: own, topics, leads });
  const group = { id: 'papers', name: SITE.name, papers: catalogue.papers };
  const choose = createFeedChoice({ count: papers.length, feeds: SITE.feeds });
  const feed = choose('site', group);
  if (feed === undefined) throw new Error('No paper has a date.');
  return { catalogue, feed } satisfies { feed: Feed; catalogue: unknown };
}

/** A paper with hostile text in all text fields. */
export function createHostileFields(text: string): Partial<Paper> {
  return {
    title: text,
    abstract: `${text}\n\n$x_{${text}}$ and *${text}*`,
    authors: [text, `Given ${text}`],
    venue: text,
    venueFull: text,
    note: text,
    summary: text,
    award: text,
    presentation: text,
    publisher: text,
    keywords: [text, 'constructor'],
    categories: [text],
    contributors: { [text]: { family: text, given: text, affiliations: [text] } },
    caption: text,
    figureAlt: text,
    otherLinks: { [text]: 'https://a.example/"><b>' },
    doi: '10.1000/a<b>"c\'#%{}',
    links: { pdf: [`https://a.example/?q=${text}`] },
    submitted: '2024-02',
    year: 2024,
  };
}

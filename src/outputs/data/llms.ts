import type { Catalogue } from '../../catalogue/types.ts';
import { formatPapers } from '../../catalogue/format-count.ts';
import { hasFeature } from '../../collection/features.ts';
import { groupKinds } from '../../collection/group-kinds.ts';
import type { Programme } from '../../collection/programme/programme-schema.ts';
import type { Site } from '../../collection/schema.ts';
import { getCompressionSuffix } from './compress.ts';
import { getDataPath } from './papers-json.ts';

type CuratedGroup = Catalogue['topics'][number] | Catalogue['lists'][number];

/**
 * Formats `llms.txt`, which describes the site and its data for language models: https://llmstxt.org/
 *
 * @param toUrl converts a path of the site to a full URL
 * @param programme content of `programme.yaml`, if the site has one
 */
export function formatLlms(
  site: Site,
  { papers, topics, lists }: Pick<Catalogue, 'papers' | 'topics' | 'lists'>,
  toUrl: (path: string) => string,
  programme?: Programme,
): string {
  const link = (name: string, path: string, about: string) =>
    `- [${escapeMarkdown(name)}](${toUrl(path)}): ${escapeMarkdown(about)}`;
  const linkGroup = (section: string, { id, name, summary, papers: own }: CuratedGroup) =>
    link(name, `/${section}/${id}/`, `${summary} (${formatPapers(own.length)})`);
  const terms = [
    site.source && `Source of the abstracts: ${escapeMarkdown(site.source)}`,
    site.licence && `Licence: ${escapeMarkdown(site.licence)}`,
  ].filter(Boolean);
  const count = formatPapers(papers.length);
  const { volume } = site;
  const proceedings = [
    ...(volume ? [link(volume.title, '/volume/', 'table of contents and citation')] : []),
    ...(programme
      ? [
          link('Programme', '/programme/', 'sessions and talks, with times and rooms'),
          link('Programme as a calendar', '/programme.ics', 'the same in iCalendar'),
        ]
      : []),
  ];
  return [
    `# ${escapeMarkdown(site.name)}`,
    `> ${escapeMarkdown(site.description)}`,
    ...(terms.length > 0 ? [terms.join('\n')] : []),
    'Each paper has a page with its title, authors, date, venue, abstract and citations, at `/papers/ID/`.',
    [
      '## Data',
      '',
      link(
        'All papers as JSON',
        getDataPath(papers.length),
        `${count} with abstracts, newest first`,
      ),
      link(
        'All papers as BibTeX',
        `/papers.bib${getCompressionSuffix(papers.length)}`,
        'citations of the same papers',
      ),
      link('Sitemap', '/sitemap-index.xml', 'all pages'),
    ].join('\n'),
    ...(proceedings.length > 0 ? [['## Proceedings', '', ...proceedings].join('\n')] : []),
    ['## Topics', '', ...topics.map((topic) => linkGroup('topics', topic))].join('\n'),
    ...(lists.length > 0
      ? [['## Reading lists', '', ...lists.map((list) => linkGroup('lists', list))].join('\n')]
      : []),
    [
      '## Optional',
      '',
      ...groupKinds.flatMap(({ id, about }) =>
        about && hasFeature(site.features, id)
          ? link(`${id.charAt(0).toUpperCase()}${id.slice(1)}`, `/${id}/`, about)
          : [],
      ),
      ...(site.features.feeds ? [link('Feeds', '/feeds/', 'Atom and JSON feeds')] : []),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Escapes text for Markdown and puts it on one line. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&#|~]/g, (char) => `\\${char}`);
}

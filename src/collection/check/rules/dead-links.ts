import { findDeadFragments } from '../../../outputs/addresses/dead-fragments.ts';
import { findDeadLinks } from '../../../outputs/addresses/dead-links.ts';
import type { Context, Rule, RuleMatch } from '../finding.ts';

const PAGE = '---\ntitle: About\ndescription: It.\n---\n\n';

/**
 * Dead links to papers, topics and lists, and missing images, are found by
 * `collection/prose/dead-links.ts`.
 */
export const deadLink: Rule = {
  name: 'dead-link',
  severity: 'error',
  about:
    'A link in the prose of a topic, a page or a reading list leads to no page or file of the site, or an image does not exist. Addresses can be relative to the page (`../lists/start/`) or start at the root of the site (`/papers/x-pool/`), even if the site is published under a sub-path. Images in Markdown are files: `../images/map.png` is `content/images/map.png`. Links to other hosts are not checked.',
  example: { 'pages/about.mdx': `${PAGE}See [the paper](/papers/frist/).\n` },
  exampleMessage:
    '"/papers/frist/" leads nowhere: the site has no /papers/frist; did you mean /papers/first/?',
  find: ({ collection }) => findDeadLinks(collection),
};

export const formerAddress: Rule = {
  name: 'former-address',
  severity: 'warning',
  about:
    'A link in prose leads to a former address (an alias or a line of `moved.txt`), from which readers are redirected, or to a page that was withdrawn.',
  example: {
    'papers/b.md': '---\ntitle: B\naliases: [old]\n---\n\nOn scaling.\n',
    'pages/about.mdx': `${PAGE}See [the paper](/papers/old/).\n`,
  },
  exampleMessage: '"/papers/old/" is a former address; write /papers/b/',
  find: (context) => listLinkWarnings(context, formerAddress),
};

export const deadFragment: Rule = {
  name: 'dead-fragment',
  severity: 'warning',
  about:
    'The fragment of a link does not exist on that page: this is not the id of a heading or element of a topic, page or reading list, of a session of the programme, or of a section of a paper. Fragments of the map, the reader’s list and comparisons are not checked.',
  example: { 'pages/about.mdx': `${PAGE}See [below](#where-form).\n\n## Where from\n` },
  exampleMessage:
    '"#where-form" leads to "#where-form", which does not exist on that page; did you mean #where-from?',
  find: (context) => [
    ...listLinkWarnings(context, deadFragment),
    ...findDeadFragments(context.collection),
  ],
};

export const ownOrigin: Rule = {
  name: 'own-origin',
  severity: 'warning',
  about:
    'A link in prose contains the `origin` of the site. Such a link is not checked, and breaks if the site moves; write only the path, such as `/papers/x-pool/`.',
  example: { 'pages/about.mdx': `${PAGE}See [it](https://wells.example/papers/none/).\n` },
  exampleMessage:
    '"https://wells.example/papers/none/" contains the origin of this site; write /papers/none/',
  find: (context) => listLinkWarnings(context, ownOrigin),
};

export const deadReference: Rule = {
  name: 'dead-reference',
  severity: 'warning',
  about:
    'A reference to a link, an image or a footnote (`[text][label]`, `[text][]`, `[^note]`) is not defined in the text, so its brackets are shown on the page; or a footnote is never referred to, so it is not shown.',
  example: { 'pages/about.mdx': `${PAGE}See [the form][from].\n\n[form]: /about/\n` },
  exampleMessage: '[the form][from] is not defined; add a line "[from]: ADDRESS"',
  find: (context) => listLinkWarnings(context, deadReference),
};

function listLinkWarnings({ collection }: Context, { name }: Rule): RuleMatch[] {
  return collection.linkWarnings.filter(({ rule }) => rule === name);
}

import { findDeadLinks } from '../../../outputs/addresses/dead-links.ts';
import type { Rule } from '../finding.ts';

const PAGE = '---\ntitle: About\ndescription: It.\n---\n\n';

/** Links to papers, topics and lists, and images, are found by `collection/prose/dead-links.ts`. */
export const deadLink: Rule = {
  name: 'dead-link',
  severity: 'error',
  about:
    'A link in the prose of a topic, a page or a reading list leads to no page or file of the site, or an image is not there. Addresses may be relative to the page (`../lists/start/`) or begin at the root of the site (`/papers/x-pool/`), also where the site is published under a sub-path. Images in Markdown are files: `../images/map.png` is `content/images/map.png`. Other hosts are not asked.',
  example: { 'pages/about.mdx': `${PAGE}See [the paper](/papers/frist/).\n` },
  says: '"/papers/frist/" leads nowhere: the site has no /papers/frist; did you mean /papers/first/?',
  find: ({ collection }) => findDeadLinks(collection),
};

export const formerAddress: Rule = {
  name: 'former-address',
  severity: 'warning',
  about:
    'A link in prose leads to a former address of a page, an alias or a line of `moved.txt`, so that readers are sent on, or to a page that was withdrawn.',
  example: {
    'papers/b.md': '---\ntitle: B\naliases: [old]\n---\n\nOn scaling.\n',
    'pages/about.mdx': `${PAGE}See [the paper](/papers/old/).\n`,
  },
  says: '"/papers/old/" is a former address; write /papers/b/',
  find: ({ collection }) =>
    collection.linkWarnings.filter(({ rule }) => rule === formerAddress.name),
};

export const deadFragment: Rule = {
  name: 'dead-fragment',
  severity: 'warning',
  about:
    'A link names a part of a topic, a page or a reading list that is not there: no heading and no element of its text has this id. Parts of other pages are not looked for.',
  example: { 'pages/about.mdx': `${PAGE}See [below](#where-form).\n\n## Where from\n` },
  says: '"#where-form" leads to "#where-form", which is not on that page; did you mean #where-from?',
  find: ({ collection }) =>
    collection.linkWarnings.filter(({ rule }) => rule === deadFragment.name),
};

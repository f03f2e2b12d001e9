import { describe, expect, it } from 'vitest';
import { checkCollection } from '../../collection/check/check-collection.ts';
import {
  createContentFolder,
  formatTopic,
  MINIMAL,
} from '../../collection/content-folder.fixture.ts';

const PAPER =
  '---\ntitle: Good\nauthors: [Ann Lee]\nvenue: NeurIPS\nsubmitted: 2024-01-02\naliases: [former]\ndoi: 10.1234/abc\n---\n\nOn wells.\n';
const PAGE = '---\ntitle: About\ndescription: It.\n---\n\n';

/** The findings for links on a page `about`, as `line:column severity message`. */
async function check(text: string): Promise<string[]> {
  const folder = createContentFolder({
    'site.yaml': MINIMAL['site.yaml'],
    'papers/good.md': PAPER,
    'topics/wells.mdx': `${formatTopic('Wells', 'wells')}\n## Where from\n\nSee[^1].\n\n[^1]: A.\n`,
    'lists/start.mdx': '---\ntitle: S\nsummary: s\n---\n\n<Paper id="good" />\n',
    'moved.txt': 'lists/old -> lists/start\ntopics/gone\n',
    'images/map.png': '',
    'images/notes.txt': '',
    'pages/about.mdx': `${PAGE}${text}\n`,
  });
  const { findings } = await checkCollection(folder, '2026-11-29');
  return findings.map(({ line, column, severity, message }) =>
    `${line}:${column} ${severity} ${message}`.replace(folder, ''),
  );
}

describe('a link in prose is valid', () => {
  it.each([
    '/papers/good/ /papers/good ../papers/good/ /papers/%67ood/ /papers/ / # #top',
    '/topics/wells/ /topics/ /lists/start/#good /lists/ /about/ ./ /list/#papers=good',
    '/people/ann-lee/ /people/ /venues/neurips/ /venues/ /years/2024/ /years/2024/01/ /years/',
    '/map/ /trends/ /search/?q=x /compare/ /mentions/ /feeds/ /feeds/people/ /404 /offline/',
    '/feed.xml /feed.json /topics/wells/feed.xml /people/ann-lee/feed.json /feeds/all.opml',
    '/papers.json /papers.bib /papers.csl.json /papers/good/cite.ris /papers/good/cite.json /topics/wells/papers.csl.json /favicon.svg /robots.txt /sitemap-index.xml',
    '/topics/wells/#user-content-fn-1 /topics/wells/#user-content-fnref-1',
    'https://wells.example/another-project/ https://wells.example.org/papers/none/',
    'https://other.example/none/ mailto:a@b.example //other.example/',
    '/topics/wells/#where-from /topics/wells/#:~:text=wells /doi/10.1234/abc',
  ])('%s', async (addresses) => {
    const links = addresses
      .split(' ')
      .map((address) => `[x](${address}) <a href="${address}">y</a>`);
    expect(await check(links.join('\n\n'))).toEqual([]);
  });

  it.each([
    'arr[i][j], [0, 1][2, 3], \\[a][b], `[a][b]`, \\[^1], [x][r] [r] [^n]\n\n[r]: /about/\n\n[^n]: N',
    '- [ ] open\n- [x] done\n\n{/* [a][b] [^2] */}\n\n```\n[a][b] [^3]\n```',
    '[0, 1)\n\n(0, 1] [a]\n\n[b]',
  ])('is not a reference: %j', async (text) => {
    expect(await check(text)).toEqual([]);
  });

  it('if it is an image in the content folder', async () => {
    expect(await check('![map](../images/map.png) ![m][m]\n\n[m]: ../images/map.png')).toEqual([]);
  });
});

describe('a link in prose is dead', () => {
  it.each([
    ['[x](/papers/none/)', '6:1 error "/papers/none/" leads nowhere: the site has no /papers/none'],
    [
      '## A [x](../papers/goood)',
      '6:6 error "../papers/goood" leads nowhere: the site has no /papers/goood; did you mean /papers/good/?',
    ],
    [
      '[x][r]\n\n[r]: /topics/wels/',
      '6:1 error "/topics/wels/" leads nowhere: the site has no /topics/wels; did you mean /topics/wells/?',
    ],
    [
      'a <a title="b" href="/lists/strat/">x</a>',
      '6:16 error "/lists/strat/" leads nowhere: the site has no /lists/strat; did you mean /lists/start/?',
    ],
    [
      '[x](/people/ann-le/)',
      '6:1 error "/people/ann-le/" leads nowhere: the site has no /people/ann-le; did you mean /people/ann-lee/?',
    ],
    [
      '[x](/years/2023/)',
      '6:1 error "/years/2023/" leads nowhere: the site has no /years/2023; did you mean /years/2024/?',
    ],
    [
      '[x](/tends/)',
      '6:1 error "/tends/" leads nowhere: the site has no /tends; did you mean /trends/?',
    ],
    [
      '[x](/feed.xm)',
      '6:1 error "/feed.xm" leads nowhere: the site has no /feed.xm; did you mean /feed.xml?',
    ],
    [
      '[x](/sub/papers/good/)',
      '6:1 error "/sub/papers/good/" leads nowhere: the site has no /sub/papers/good; did you mean /papers/good/?',
    ],
    [
      '[x](wells.mdx)',
      '6:1 error "wells.mdx" leads nowhere: the site has no /about/wells.mdx; did you mean /topics/wells/?',
    ],
    ['[x](/papers/good/papers.bib)', '6:1 error "/papers/good/papers.bib" leads nowhere'],
    ['[x](/topics/wells/cite.bib)', '6:1 error "/topics/wells/cite.bib" leads nowhere'],
    ['[x](/none.pdf)', '6:1 error "/none.pdf" leads nowhere'],
    ['[x]()', '6:1 error the link has no address; write one in its parentheses'],
    [
      '![a](missing.png)',
      '6:1 error "missing.png" does not exist; put the image into images/ next to this folder',
    ],
    [
      '![a](/missing.png)',
      '6:1 error "/missing.png" is not a file of the site; put the image into images/',
    ],
    ['<img src="missing.png" alt="" />', '6:6 error "missing.png" is not a file of the site'],
    [
      '<img srcset="/favicon.svg 1x, /b.png 2x" alt="" />',
      '6:6 error "/b.png" is not a file of the site',
    ],
    [
      '![a](../images/notes.txt)',
      '6:1 error "../images/notes.txt" is not in a supported image format',
    ],
    [
      '![a](50%.png)',
      '6:1 error "50%.png" is not a valid address, because % is not followed by a code; write %25',
    ],
    ['[x](/lists/old/)', '6:1 warning "/lists/old/" is a former address; write /lists/start/'],
    [
      '[x](/papers/former/)',
      '6:1 warning "/papers/former/" is a former address; write /papers/good/',
    ],
    [
      '[x](/topics/gone/)',
      '6:1 warning "/topics/gone/" was withdrawn according to moved.txt; remove the link',
    ],
    [
      '[x](/topics/wells/#where-form)',
      '6:1 warning "/topics/wells/#where-form" leads to "#where-form", which does not exist on that page; did you mean #where-from?',
    ],
    [
      '[x](/topics/wells/#user-content-fn-2)',
      '6:1 warning "/topics/wells/#user-content-fn-2" leads to "#user-content-fn-2", which does not exist on',
    ],
    [
      '[x](https://wells.example/papers/none/?a#b)',
      '6:1 warning "https://wells.example/papers/none/?a#b" contains the origin of this site; write /papers/none/?a#b',
    ],
    ['<a href="https://wells.example/">x</a>', '6:4 warning "https://wells.example/" contains the'],
    ['a [x *y*][none]', '6:3 warning [x *y*][none] is not defined; add a line'],
    ['> - a [x y][]', '6:7 warning [x y][] is not defined; add a line "[x y]:'],
    ['![x][none]', '6:1 warning ![x][none] is not defined'],
    ['a[^1]', '6:2 warning there is no footnote [^1]; add a line "[^1]: …"'],
    ['a\n\n[^1]: b', '8:1 warning the footnote [^1] is not shown, because nothing refers to it'],
    ['a[^1]\n\n[^1]: b\n\n[^1]: c', '10:1 warning the footnote [^1] is not shown, because'],
    ['[x](#none)', '6:1 warning "#none" leads to "#none", which does not exist on that page'],
  ])('%s', async (text, message) => {
    expect(await check(text)).toEqual([expect.stringContaining(message)]);
  });

  it('and reported together with other faults', async () => {
    const text =
      '<div>unclosed, then <Unknown /> and [a dead link](/papers/none/) and ![no image](missing.png)';
    expect((await check(text)).map((line) => line.split(' ', 2).join(' '))).toEqual([
      '6:1 error',
      '6:21 error',
      '6:37 error',
      '6:70 error',
    ]);
  });
});

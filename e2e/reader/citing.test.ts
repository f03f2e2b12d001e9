import { expect, test } from '../support/test.ts';

const STYLES = {
  APA: 'Gorti, S. K., Vouitsis, N.,',
  Chicago: 'Gorti, Satya Krishna, Noël Vouitsis, Junwei Ma, et al.',
  IEEE: 'S. K. Gorti et al.,',
  MLA: 'Gorti, Satya Krishna, et al.',
  Vancouver: 'Gorti SK, Vouitsis N,',
};

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a style can be chosen by mouse, and the shown citation copied', async ({
  page,
  paperPage,
}) => {
  await paperPage.open('x-pool');
  const citation = page.locator('#citation');
  for (const [style, start] of Object.entries(STYLES)) {
    await page.locator('#cite').getByText(style, { exact: true }).click();
    await expect(citation.locator(':visible').first()).toContainText(start);
    await paperPage.copyCitation.or(page.getByRole('button', { name: 'Copied' })).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(new RegExp(`^${start.replaceAll('.', '\\.')}.*2022`));
  }
});

test('the paper is copied as Markdown and as text, with the TeX of its formulas', async ({
  page,
  paperPage,
}) => {
  await paperPage.open('autoregressive-generative-modeling');
  await page.locator('#cite').scrollIntoViewIfNeeded();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy Markdown' }).click();
  await expect.poll(copied).toMatch(/^# \[Scaling Laws for [^\]]+\]\(<http.+>\)\n\nTom Henighan, /);
  await expect.poll(copied).toMatch(/\$[^$]+\$/);
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect
    .poll(copied)
    .toMatch(/^Scaling Laws for [^]+\/autoregressive-generative-modeling\/\n$/);
});

test('a style can be chosen by keyboard', async ({ page, paperPage }) => {
  await paperPage.open('x-pool');
  const bibtex = page.getByRole('radio', { name: 'BibTeX' });
  await bibtex.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'APA' })).toBeFocused();
  await expect(paperPage.bibtex).toBeHidden();
  await expect(page.locator('#citation')).toContainText(STYLES.APA);
});

test(
  'downloaded files are named after the citation key',
  { tag: '@sub' },
  async ({ page, paperPage }) => {
    await paperPage.open('x-pool');
    for (const [format, start, extension] of [
      ['BibTeX', '@inproceedings{gorti2022xpool', 'bib'],
      ['RIS', 'TY  - CPAPER', 'ris'],
      ['CSL-JSON', '[', 'json'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#cite').getByRole('link', { name: format }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`gorti2022xpool.${extension}`);
      expect(await readAll(await download.createReadStream())).toContain(start);
    }
  },
);

const LISTS = [
  ['papers/', 'papers.bib'],
  ['topics/vision-language/', 'topics/vision-language/papers.bib'],
  ['venues/neurips/', 'venues/neurips/papers.bib'],
  ['years/2023/', 'years/2023/papers.bib'],
  // With one paper, its own file is linked.
  ['people/satya-krishna-gorti/', 'papers/x-pool/cite.bib'],
] as const;

test('all papers of a list can be cited at once', async ({ page, site }) => {
  for (const [address, first] of LISTS) {
    await page.goto(address);
    await page.getByText('Cite all').click();
    const link = page.getByRole('main').getByRole('link', { name: 'BibTeX' });
    await expect.soft(link, address).toHaveAttribute('href', `${site.base}${first}`);
    const answer = await page.request.get(first);
    expect.soft(answer.ok(), address).toBe(true);
    expect.soft(await answer.text(), address).toMatch(/^@\w+\{/);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every style and every file is available', { tag: '@sub' }, async ({ page, paperPage }) => {
    await paperPage.open('x-pool');
    for (const [style, start] of Object.entries(STYLES)) {
      await page.locator('#cite').getByText(style, { exact: true }).click();
      await expect(page.locator('#citation').getByText(start)).toBeVisible();
    }
    await expect(page.locator('#cite').getByRole('link')).toHaveText(['BibTeX', 'RIS', 'CSL-JSON']);
  });
});

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

import { expect, test } from '../support/test.ts';

test('a paper links to the files next to it, with their sizes', async ({ page, paperPage }) => {
  await paperPage.open('one-author');
  const actions = page.locator('.actions');
  await expect(actions.getByRole('link').first()).toHaveText(/^\s*Read PDF 1 kB\s*$/);
  for (const [name, type] of [
    ['Read PDF', 'application/pdf'],
    ['Poster', 'image/png'],
    ['appendix b.txt', 'text/plain; charset=utf-8'],
  ] as const) {
    const address = await actions.getByRole('link', { name }).getAttribute('href');
    const answer = await page.request.get(address ?? '');
    expect(answer.headers()['content-type']).toBe(type);
    expect((await answer.body()).byteLength).toBeGreaterThan(0);
  }
  await expect(page.locator('meta[name="citation_pdf_url"]')).toHaveAttribute(
    'content',
    'https://awkward.example/papers/one-author/paper.pdf',
  );
});

test('a figure has its dimensions, its caption and an alternative text', async ({
  page,
  paperPage,
}) => {
  await paperPage.open('one-author');
  const image = page.getByRole('img', { name: 'The shadow of a curve, y = x^2, on a wall' });
  await expect(image).toHaveAttribute('src', '/figures/one-author/640.webp');
  await image.scrollIntoViewIfNeeded();
  await expect(image).toHaveAttribute('width', '640');
  await expect(image).toHaveAttribute('height', '360');
  await expect
    .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth))
    .toBe(640);
  await expect(page.locator('figcaption math')).toHaveCount(1);
});

test('rows link to the files of a paper and show its figure', async ({ page }) => {
  await page.goto('/years/2020/');
  const row = page.getByRole('listitem').filter({ hasText: 'Alone' }).first();
  await expect(row.getByRole('link', { name: 'PDF' })).toHaveAttribute(
    'href',
    '/papers/one-author/paper.pdf',
  );
  await expect(row.getByRole('link', { name: 'Poster' })).toBeVisible();
  const figure = row.locator('img');
  await expect(figure).toHaveAttribute('src', '/figures/one-author/240.webp');
  await expect
    .poll(() => figure.evaluate((element: HTMLImageElement) => element.naturalWidth))
    .toBe(240);
});

test('papers.json lists the files, and files/ is published', async ({ page }) => {
  const data = (await (await page.request.get('/papers.json')).json()) as {
    papers: { id: string; files?: { kind?: string; url: string }[] }[];
  };
  const files = data.papers.find(({ id }) => id === 'one-author')?.files;
  expect(files?.map(({ kind, url }) => [kind, url])).toEqual([
    [undefined, 'https://awkward.example/papers/one-author/appendix%20b.txt'],
    ['figure', 'https://awkward.example/papers/one-author/figure.png'],
    ['pdf', 'https://awkward.example/papers/one-author/paper.pdf'],
    ['poster', 'https://awkward.example/papers/one-author/poster.png'],
  ]);
  expect(await (await page.request.get('/files/minutes.txt')).text()).toContain('first meeting');
});

test('the headers of the host keep an SVG file that is opened directly from running scripts', async ({
  browser,
  site,
  page,
}) => {
  const headers = (await page.request.get('/files/logo.svg')).headers();
  // In a separate context, because the blocked scripts are reported to its console.
  const context = await browser.newContext();
  const body = `<svg xmlns="http://www.w3.org/2000/svg" onload="document.documentElement.id += 'a'">
    <script>document.documentElement.id += 'b'</script>
    <script href="data:text/javascript,document.documentElement.id='c'"/></svg>`;
  const open = async (sent: Readonly<Record<string, string>>): Promise<string> => {
    const own = await context.newPage();
    await own.route('**/logo.svg', (route) => route.fulfill({ body, headers: sent }));
    await own.goto(new URL('files/logo.svg', site.url).href);
    return own.evaluate(() => document.documentElement.id);
  };
  expect(await open(headers)).toBe('');
  expect(await open({ 'content-type': 'image/svg+xml' })).toMatch(/[abc]/);
  await context.close();
});

import { readFormulas } from '../support/read-formulas.ts';
import { readTree } from '../support/read-tree.ts';
import { expect, test } from '../support/test.ts';

test('a formula is exposed to screen readers as math, with its fractions, roots and scripts', async ({
  page,
  paperPage,
}) => {
  await paperPage.open('math-title');
  const formulas = await readFormulas(page);
  expect(formulas).toHaveLength(await page.locator('math').count());
  expect(formulas).toContain('Math(O ( n log n ))');
  expect(formulas).toContain('Math(SubSup(l 1 2))');
  const long = formulas.find((formula) => formula.includes('∑')) ?? '';
  expect(long).toContain('UnderOver(∑ Row(i = 1) n)');
  expect(long).toContain('Fraction(SubSup(x i 2) SquareRoot(');
  expect(formulas.find((formula) => formula.includes('Table'))).toMatch(
    /Table\(TableRow\(TableCell\(a\) TableCell\(b\)\) TableRow\(TableCell\(c\) TableCell\(d\)\)\)/,
  );
  expect(formulas.join(' '), 'no TeX source').not.toMatch(/\\|annotation/);
});

test('the names of a heading and its links include the formulas of a title', async ({ page }) => {
  const named = async (role: string) =>
    (await readTree(page))
      .filter((node) => node.role === role && node.name.startsWith('Sorting in'))
      .map(({ name }) => name.normalize('NFKC').replace(/[\s\u2061]+/g, ''));
  const name = 'SortinginO(nlogn)andl_1^2:itcosts$5and$6';
  await page.goto('papers/math-title/');
  expect(await named('heading')).toEqual([name]);
  await page.goto('years/2023/');
  expect([...new Set(await named('link'))], 'in the timeline and in the list').toEqual([name]);
});

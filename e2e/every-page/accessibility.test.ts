import { AxeBuilder } from '@axe-core/playwright';
import { getAddress, PAGE_KINDS } from '../support/page-kinds.ts';
import { settle } from '../support/settle.ts';
import { expect, test } from '../support/test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const kind of PAGE_KINDS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the page "${kind}" has no barrier that axe finds, ${colorScheme}`, async ({
      page,
      site,
      watch,
    }) => {
      watch.allow(/404/);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(getAddress(site.folder, kind));
      await settle(page);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      const findings = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${help} ${target.join(' ')} ${failureSummary}`,
        ),
      );
      expect(findings).toEqual([]);
    });
  }
}

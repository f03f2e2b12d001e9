import { AxeBuilder } from '@axe-core/playwright';
import { getAddress, PAGE_KINDS } from '../support/page-kinds.ts';
import { settle } from '../support/settle.ts';
import { expect, test } from '../support/test.ts';

// Lighthouse's phone, on which fingers are what points.
test.use({ viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true });
// Seconds on a quiet machine, and there are busy ones.
test.describe.configure({ timeout: 180_000 });

test(
  'on a phone no kind of page has targets that are too small or too close',
  { tag: '@chromium' },
  async ({ page, site, watch }) => {
    watch.allow(/404/);
    const findings: string[] = [];
    for (const kind of PAGE_KINDS) {
      await page.goto(getAddress(site.folder, kind));
      await settle(page);
      const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
      const nodes = violations.flatMap((violation) => violation.nodes);
      findings.push(
        ...nodes.map(({ html, failureSummary }) => `${kind}: ${html} ${failureSummary}`),
      );
    }
    expect(findings).toEqual([]);
  },
);

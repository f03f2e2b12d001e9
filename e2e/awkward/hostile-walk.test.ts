import type { Page } from '@playwright/test';
import { hash } from '../../src/browser/list/part.ts';
import { formatFragment } from '../../src/browser/list/link.ts';
import { cleanNote } from '../../src/browser/list/saved-list.ts';
import {
  COMMON_WORD,
  createHostilePapers,
  PAYLOADS,
} from '../fixtures/hostile/write-collection.ts';
import { getAddress, lacksKind, PAGE_KINDS } from '../support/page-kinds.ts';
import { expect, test } from '../support/test.ts';
import { findIntruders } from './find-intruders.ts';

// `built/hostile.test.ts` reads every page as text; here a browser executes it. A policy violation
// also fails the test, because every test watches for them.
test.use({ siteName: 'hostile', viewport: { width: 390, height: 800 } });
// These tests take seconds on an idle machine, but minutes on a busy one.
test.describe.configure({ timeout: 180_000 });

const takeEvery = <T>(step: number, all: readonly T[]): readonly T[] =>
  all.filter((_, index) => index % step === 0);

test.beforeEach(({ context, watch }) => {
  watch.allow(/404/);
  context.on('dialog', (dialog) => {
    throw new Error(`A dialog says: ${dialog.message()}`);
  });
});

test('no page executes, loads or interprets hostile text, or is wider than the window', async ({
  page,
  site,
}) => {
  for (const kind of PAGE_KINDS) {
    if (!lacksKind(site.folder, kind)) await visit(page, getAddress(site.folder, kind));
  }
  for (const { id } of createHostilePapers()) await visit(page, `papers/${id}/`);
});

test('a search with hostile words and filters works and shows them as text', async ({
  page,
  searchPage,
}) => {
  const fields = ['topic', 'year', 'venue', 'person', 'has', 'sort', 'exact', 'page'];
  await searchPage.open(`?q=${COMMON_WORD}+script+hostile`);
  await searchPage.answers(`${COMMON_WORD} script hostile`);
  await expect(searchPage.element.locator('mark').first()).toBeVisible();
  expect((await searchPage.listPapers()).length).toBeGreaterThan(5);
  // Typed queries take the same path as queries in addresses, without a page load each.
  for (const payload of takeEvery(6, PAYLOADS)) {
    const before = (await searchPage.element.getAttribute('data-query')) ?? '';
    await searchPage.field.fill(`${COMMON_WORD} ${payload.toWellFormed()}`);
    await expect(searchPage.element).not.toHaveAttribute('data-query', before);
    await expect(searchPage.element).toHaveAttribute('data-state', 'ready');
    await expectHarmless(page, payload);
  }
  for (const payload of takeEvery(40, PAYLOADS)) {
    const value = encodeURIComponent(payload.toWellFormed());
    await visit(page, `search/?q=${value}&${fields.map((name) => `${name}=${value}`).join('&')}`);
  }
  await visit(page, `search/?${fields.map((name) => `${name}=%ff%fe%00`).join('&')}`);
});

test('lists and ids in an address are harmless', async ({ page, listPage, site }) => {
  const notes = PAYLOADS.slice(0, 130).map((note, index) => ({ id: `hostile-${index + 1}`, note }));
  await visit(page, `list/${await formatFragment(notes, true)}`);
  await expect(listPage.titles).toHaveCount(notes.length);
  const shown = squeeze(await listPage.element.textContent());
  for (const { note } of notes) expect(shown).toContain(squeeze(cleanNote(note)));

  for (const value of [
    [...PAYLOADS.slice(0, 130), 'hostile-1'],
    { __proto__: PAYLOADS, papers: PAYLOADS.slice(0, 130) },
    [['hostile-1', { toString: '<b data-intruder>' }], null, 1e300, [[]]],
  ]) {
    const text = JSON.stringify(value);
    const packed = Buffer.from(text).toString('base64url');
    await visit(page, `list/#text=${hash(text).toString(36)}.${packed}`);
  }
  const ids = takeEvery(3, PAYLOADS.slice(0, 130))
    .map((payload) => encodeURIComponent(payload.toWellFormed()))
    .join(',');
  await visit(page, `list/#papers=${hash(ids).toString(36)}.${ids}`);
  await visit(page, `compare/?papers=hostile-1,${ids.slice(0, 4000)},hostile-2&papers=<b>`);
  await visit(page, `papers/%3Cimg%20data-intruder%20onerror=x%3E/?q=${ids.slice(0, 2000)}#${ids}`);

  await listPage.save(site.base, notes.slice(0, 30));
  await visit(page, 'list/');
  await expect(listPage.titles).toHaveCount(30);
});

/**
 * Opens a page, waits until its elements have loaded, and checks that no text was interpreted as
 * markup.
 */
async function visit(page: Page, address: string): Promise<void> {
  // The browser does not reload a page if only the fragment of the address differs.
  if (address.includes('#')) await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.locator('[data-state="loading"]').waitFor({ state: 'detached' });
  await expectHarmless(page, address);
}

async function expectHarmless(page: Page, where: string): Promise<void> {
  const { intruders, overflow } = await page.evaluate(findIntruders);
  expect.soft(intruders, where).toEqual([]);
  expect.soft(overflow, `pixels overflow the window: ${where}`).toBeLessThanOrEqual(0);
}

function squeeze(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

import { chromium } from '@playwright/test';
import { expect, it } from 'vitest';
import { DISABLED_FEATURES } from './disabled-features.ts';

it('features of Chromium that Playwright disables stay disabled', async () => {
  // Node rejects these options with an error that quotes Playwright's command line.
  const error: unknown = await chromium.launch({ executablePath: process.execPath }).catch(String);
  const [, features = ''] = /--disable-features=(\S+)/.exec(String(error)) ?? [];
  expect(features.split(',').length).toBeGreaterThan(5);
  expect(DISABLED_FEATURES).toEqual(expect.arrayContaining(features.split(',')));
});

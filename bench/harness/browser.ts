import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_ARGS, ensureBrowser } from '../../scripts/setup/browser.ts';

/** Starts the Chromium of the browser tests. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureBrowser(), args: CHROMIUM_ARGS });
}

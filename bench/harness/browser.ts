import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_ARGS, ensureBrowser } from '../../scripts/setup/browser.ts';

/** Starts the Chromium that the browser tests use. Whoever opens it closes it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureBrowser(), args: CHROMIUM_ARGS });
}

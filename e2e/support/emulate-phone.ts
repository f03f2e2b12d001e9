import type { Page } from '@playwright/test';

/** Lighthouse's phone. */
const PHONE = { width: 412, height: 823, deviceScaleFactor: 1, mobile: true };

/** Makes a page that is open in Chromium one on a phone, on which fingers are what points. */
export async function emulatePhone(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', PHONE);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
}

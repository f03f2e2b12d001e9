import { expect } from '@playwright/test';
import { checkStep } from '../check-step.ts';
import type { Fault } from '../fault.ts';
import type { FaultRecord } from '../record.ts';
import { openReader, type Reader } from '../open-reader.ts';

const KINDS = ['full', 'forbidden'] as const;

/** The site's message if it cannot store something. */
const MESSAGES: Readonly<Record<(typeof KINDS)[number], RegExp>> = {
  full: /\bfull\b/i,
  forbidden: /\b(?:block|allow)/i,
};

export const storage: Fault = {
  name: 'storage',
  description: 'The browser’s storage is full or blocked.',
  times: 2,
  async run({ environment, record, times }) {
    for (let at = 0; at < times; at += 1) {
      record.startTry();
      const kind = KINDS[at % KINDS.length] ?? 'full';
      const reader = await openReader(environment.versions[0]);
      try {
        await breakStorage(reader, kind);
        await checkStep(record, `reading with ${kind} storage`, () => read(record, reader, kind));
        for (const error of reader.errors) record.addLoss(`an uncaught error: ${error}`);
      } finally {
        await reader.close();
      }
    }
  },
};

async function breakStorage({ context }: Reader, kind: (typeof KINDS)[number]): Promise<void> {
  await context.addInitScript((what) => {
    if (what === 'forbidden') {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
      return;
    }
    for (let size = 1 << 22; size >= 1; size >>= 1) {
      try {
        for (;;) localStorage.setItem(`filler ${localStorage.length}`, 'x'.repeat(size));
      } catch {
        // Not enough space for this size; a smaller one may fit.
      }
    }
  }, kind);
}

/** Everything but saving works, and a failure to save is reported. */
async function read(
  record: FaultRecord,
  reader: Reader,
  kind: (typeof KINDS)[number],
): Promise<void> {
  const { page, search } = await reader.openPage('search/?q=model');
  await search.answers('model');
  await page.goto('papers/');
  const save = page.locator('save-paper button').first();
  await save.click();
  const alert = page.getByRole('alert').filter({ hasText: MESSAGES[kind] });
  const isReported = await alert.waitFor({ timeout: 10_000 }).then(
    () => true,
    () => false,
  );
  if (isReported) record.addMessage(await alert.innerText());
  else record.complain(`with ${kind} storage, Save reports no failure`);
  await expect(save).not.toHaveAttribute('aria-pressed', 'true');
}

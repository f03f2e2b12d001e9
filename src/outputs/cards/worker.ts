import { rename, writeFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { MISSING, type Card } from './card.ts';
import { renderCard } from './render-card.ts';

/** A card to draw. */
export interface CardTask {
  readonly card: Card;
  /** Absolute path of its picture. */
  readonly file: string;
}

parentPort?.on('message', async ({ card, file }: CardTask) => {
  await drawCard(card, file).catch((cause: unknown) => {
    throw new Error(`"${card.title}"`, { cause });
  });
  parentPort?.postMessage(true);
});

async function drawCard(card: Card, file: string): Promise<void> {
  const { png, missing } = await renderCard(card);
  if (missing !== '') await writeFile(`${file}${MISSING}`, missing);
  // An interrupted build must not leave half a picture.
  await writeFile(`${file}.new`, png);
  await rename(`${file}.new`, file);
}

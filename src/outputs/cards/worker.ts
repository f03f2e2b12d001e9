import { parentPort } from 'node:worker_threads';
import type { Card } from './card.ts';
import type { Reply } from './pool.ts';
import { renderCard } from './render-card.ts';

parentPort?.on('message', (card: Card) => {
  renderCard(card).then(
    (rendered) => parentPort?.postMessage(rendered satisfies Reply),
    (error: unknown) => parentPort?.postMessage({ error } satisfies Reply),
  );
});

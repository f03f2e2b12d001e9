import { explainFailure } from '../updates/explain-failure.ts';

/** Loads `paper-offers.ts` for a function that uses it. */
export function loadPaperOffers(use: (offers: typeof import('./paper-offers.ts')) => void): void {
  import('./paper-offers.ts').then(use, (error: unknown) => explainFailure(error, ['updated']));
}

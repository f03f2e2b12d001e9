import { createStore } from '../list/store.ts';
import { formatSearches, parseSearches } from './saved-searches.ts';

export const searches = createStore(
  `offprint-searches ${import.meta.env.BASE_URL}`,
  parseSearches,
  formatSearches,
);

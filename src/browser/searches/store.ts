import { createStore } from '../list/store.ts';
import { SEARCHES_KEY } from './key.ts';
import { formatSearches, parseSearches } from './saved-searches.ts';

export const searches = createStore(SEARCHES_KEY, parseSearches, formatSearches);

import { formatRead, parseRead, type ReadPapers } from './read-history.ts';
import { formatList, parseList, type SavedList } from './saved-list.ts';

/** The result of a change: stored, or not stored because storage is forbidden or full. */
export type Outcome = 'saved' | 'forbidden' | 'full';

/** A value in the browser's storage. Each change reads the current value first, so tabs agree. */
interface Store<Value> {
  read(): Value;
  change(change: (value: Value) => Value): Outcome;
}

// Sites under different paths of the same host share the storage.
const LIST_KEY = `offprint-list ${import.meta.env.BASE_URL}`;
const READ_KEY = `offprint-read ${import.meta.env.BASE_URL}`;

const listeners: (() => void)[] = [];

export const list: Store<SavedList> = createStore(LIST_KEY, parseList, formatList);
export const read: Store<ReadPapers> = createStore(READ_KEY, parseRead, formatRead);

/** Calls the listener whenever the list or marks change, including in another tab. */
export function onChange(listener: () => void): void {
  listeners.push(listener);
}

/** @param key includes the site's path, since sites on the same host share the storage */
export function createStore<Value>(
  key: string,
  parse: (text: string | null) => Value,
  format: (value: Value) => string | undefined,
): Store<Value> {
  const readValue = (): Value => {
    try {
      return parse(localStorage.getItem(key));
    } catch {
      return parse(null);
    }
  };
  return {
    read: readValue,
    change(change) {
      try {
        const text = format(change(parse(localStorage.getItem(key))));
        if (text === undefined) localStorage.removeItem(key);
        else localStorage.setItem(key, text);
      } catch (error) {
        const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
        return isFull ? 'full' : 'forbidden';
      }
      notify();
      return 'saved';
    },
  };
}

function notify(): void {
  for (const listener of listeners) listener();
}

addEventListener('storage', ({ key }) => {
  if (key === null || key === LIST_KEY || key === READ_KEY) notify();
});
// Pages in the back/forward cache receive no storage events.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) notify();
});

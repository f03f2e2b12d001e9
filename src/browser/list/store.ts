import { formatRead, parseRead, type ReadPapers } from './read-papers.ts';
import { formatList, parseList, type SavedList } from './saved-list.ts';

/** Whether a change was kept; if not, whether the browser keeps nothing or has no room. */
export type Outcome = 'kept' | 'forbidden' | 'full';

/** What is kept in the reader's browser: read afresh before each change, so that tabs agree. */
interface Store<Value> {
  read(): Value;
  change(change: (value: Value) => Value): Outcome;
}

// Sites that share a host, each under a sub-path, share its storage.
const LIST_KEY = `offprint-list ${import.meta.env.BASE_URL}`;
const READ_KEY = `offprint-read ${import.meta.env.BASE_URL}`;

const listeners: (() => void)[] = [];

export const list: Store<SavedList> = createStore(LIST_KEY, parseList, formatList);
export const read: Store<ReadPapers> = createStore(READ_KEY, parseRead, formatRead);

/** Calls back whenever list or marks have changed, here or in another tab. */
export function onChange(listener: () => void): void {
  listeners.push(listener);
}

function createStore<Value>(
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
      tell();
      return 'kept';
    },
  };
}

function tell(): void {
  for (const listener of listeners) listener();
}

addEventListener('storage', ({ key }) => {
  if (key === null || key === LIST_KEY || key === READ_KEY) tell();
});
// A page that comes back from the browser's memory has heard nothing meanwhile.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) tell();
});

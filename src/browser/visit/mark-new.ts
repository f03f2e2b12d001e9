import { text } from '#text';
import { addVisit, formatVisits, isNew, parseVisits } from './last-visit.ts';

/** Sites under different paths of the same host share the storage. */
const KEY = `offprint-visit ${import.meta.env.BASE_URL}`;

// Marks the papers of lists that were added since the reader's last visit.
try {
  const now = new Date();
  const today = new Date(now.valueOf() - now.getTimezoneOffset() * 60_000).toISOString();
  const visits = addVisit(parseVisits(localStorage.getItem(KEY)), today.slice(0, 10));
  localStorage.setItem(KEY, formatVisits(visits));
  for (const row of document.querySelectorAll<HTMLElement>('[data-added]')) {
    if (!isNew(row.dataset.added ?? '', visits)) continue;
    const mark = document.createElement('b');
    mark.title = text.list.newTitle;
    mark.textContent = text.list.new;
    row.querySelector('div')?.append(mark);
  }
} catch {
  // Without storage, nothing is marked.
}

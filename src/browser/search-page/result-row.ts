import { formatDate } from '../../catalogue/dates.ts';
import { getDirection } from '../../catalogue/direction.ts';
import { formatAuthors } from '../../catalogue/format-authors.ts';
import type { Result } from '../../search/protocol.ts';
import { requireElement } from '../require-element.ts';
import { describeMatch } from './describe-answer.ts';
import { createParts } from './create-parts.ts';
import { wrapCompounds } from '../show-title.ts';

/** Templates for rows; see `SearchTemplates.astro`. */
export interface RowTemplates {
  readonly result: HTMLTemplateElement;
  /** Topic labels by id. */
  readonly topics: ReadonlyMap<string, HTMLTemplateElement>;
  /** Address of the papers' pages, with a trailing slash. */
  readonly papers: string;
}

const AUTHORS_SHOWN = 3;
const TOPICS_SHOWN = 2;

/** Clones and fills the template of a result. Data is inserted as text, never as markup. */
export function createRow(
  result: Result,
  { result: template, topics, papers }: RowTemplates,
): Node {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const slot = (name: string): HTMLElement => requireElement(row, `[data-slot="${name}"]`);
  /** Removes elements without content. */
  const fill = (name: string, text: string | undefined): void => {
    if (text) slot(name).textContent = text;
    else slot(name).remove();
  };

  row.firstElementChild?.setAttribute('data-paper', result.id);
  const save = row.querySelector<HTMLElement>('[data-slot="save"]');
  if (save) save.dataset.id = result.id;
  if (result.language !== undefined) slot('paper').lang = result.language;
  const page = new URL(`${papers}${encodeURIComponent(result.id)}/`, location.href);
  slot('title').setAttribute('href', page.pathname);
  for (const name of row.querySelectorAll('[data-slot="name"]')) name.textContent = result.title;
  slot('title').append(...createParts(result.titleParts, result.language));
  wrapCompounds(slot('title'));
  const direction = getDirection(result.title);
  if (direction) slot('heading').dir = direction;
  fill('award', result.award);
  fill('authors', formatAuthors(result.authors, AUTHORS_SHOWN));
  if (result.excerpt.length > 0)
    slot('excerpt').append(...createParts(result.excerpt, result.language));
  else slot('excerpt').remove();
  slot('topics').replaceWith(
    ...result.topics
      .slice(0, TOPICS_SHOWN)
      .flatMap((id) => topics.get(id)?.content.cloneNode(true) ?? []),
  );
  if (result.date !== undefined) slot('date').setAttribute('datetime', result.date);
  fill('date', result.date && formatDate(result.date, 'short'));
  fill('venue', result.venue);
  if (result.pdf === undefined) slot('pdf').remove();
  else slot('pdf').setAttribute('href', new URL(result.pdf, page).href);
  fill('matched', describeMatch(result.matched));
  return row;
}

import { formatDate } from '../../../catalogue/dates.ts';
import { getDirection } from '../../../catalogue/direction.ts';
import { formatAuthors } from '../../../catalogue/format-authors.ts';
import { requireElement } from '../../require-element.ts';
import { showTitle } from '../../show-title.ts';
import { formatPrinted } from '../../../collection/person-name.ts';
import type { Facts } from '../facts.ts';
import type { SavedPaper } from '../saved-list.ts';

/** Handlers of actions in a row. */
export interface RowListener {
  move(id: string, by: number): void;
  remove(id: string): void;
  writeNote(id: string, note: string): void;
  /** Saves the note without delay. */
  saveNote(): void;
}

/** The row of a paper. */
export interface Row {
  readonly element: HTMLElement;
  /** Whether the list is the reader's own and can be edited. */
  readonly isOwn: boolean;
  /** @param isComplete whether all facts were loaded; a paper without facts then does not exist */
  update(
    paper: SavedPaper,
    facts: Facts | undefined,
    isComplete: boolean,
    index: number,
    count: number,
  ): void;
  getTitle(): string;
  /** @param action `up`, `down`, `note` or `remove` */
  focus(action: string): void;
}

interface Options {
  readonly id: string;
  readonly isOwn: boolean;
  /** Address of the papers' pages. */
  readonly papers: string;
  /** Topic labels by id. */
  readonly topics: ReadonlyMap<string, HTMLTemplateElement>;
  readonly listener: RowListener;
}

const TOPICS_SHOWN = 2;

/** Clones and fills the template of a row. Data is inserted as text, never as markup. */
export function createRow(root: HTMLElement, options: Options): Row {
  const { id, isOwn, papers, topics, listener } = options;
  const name = isOwn ? 'own-row' : 'sent-row';
  const template = requireElement<HTMLTemplateElement>(root, `[data-template="${name}"]`);
  const copy = template.content.cloneNode(true) as DocumentFragment;
  const element = requireElement<HTMLElement>(copy, 'li');
  const slot = (key: string): HTMLElement => requireElement(element, `[data-slot="${key}"]`);
  const link = requireElement<HTMLAnchorElement>(element, '[data-slot="title"]');
  const button = (action: string): HTMLButtonElement =>
    requireElement<HTMLButtonElement>(element, `[data-row-act="${action}"]`);
  let title = id;
  let isFilled = false;

  element.dataset.saved = id;
  if (isOwn) connect();
  else slot('save').dataset.id = id;

  function getField(): HTMLTextAreaElement {
    return requireElement(element, 'textarea');
  }

  function connect(): void {
    const note = getField();
    button('up').addEventListener('click', () => listener.move(id, -1));
    button('down').addEventListener('click', () => listener.move(id, 1));
    button('remove').addEventListener('click', () => listener.remove(id));
    button('note').addEventListener('click', () => {
      slot('note-box').hidden = false;
      note.focus();
    });
    note.addEventListener('input', () => listener.writeNote(id, note.value));
    note.addEventListener('change', () => listener.saveNote());
  }

  function fill({ id: ownId, reference, venue, date, award, topics: ids, language }: Facts): void {
    isFilled = true;
    title = reference.title;
    showTitle(link, title, language);
    link.href = `${papers}${encodeURIComponent(ownId)}/`;
    const direction = getDirection(title);
    if (direction) slot('heading').dir = direction;
    if (language !== undefined) slot('paper').lang = language;
    put('award', award);
    put('authors', formatAuthors(reference.authors.map(formatPrinted)));
    slot('topics').replaceChildren(
      ...ids
        .slice(0, TOPICS_SHOWN)
        .flatMap((topic) => topics.get(topic)?.content.cloneNode(true) ?? []),
    );
    if (date !== undefined) slot('date').setAttribute('datetime', date);
    put('date', date && formatDate(date, 'short'));
    put('venue', venue);
    slot('gone').hidden = true;
  }

  /** Hides the slot if there is no text. */
  function put(key: string, text: string | undefined): void {
    slot(key).textContent = text ?? '';
    slot(key).hidden = !text;
  }

  /** Shows only the id, for a paper without facts. */
  function showId(isGone: boolean): void {
    link.textContent = id;
    if (isGone) link.removeAttribute('href');
    else link.href = `${papers}${encodeURIComponent(id)}/`;
    slot('gone').hidden = !isGone;
    if (!isOwn) slot('save').hidden = isGone;
  }

  function showNote(note: string): void {
    if (!isOwn) {
      put('note', note);
      return;
    }
    const field = getField();
    // The reader may be typing in it.
    if (document.activeElement === field) return;
    if (field.value !== note) field.value = note;
    slot('note-box').hidden = note === '';
  }

  return {
    element,
    isOwn,
    update({ note }, facts, isComplete, index, count) {
      if (facts === undefined) showId(isComplete);
      else if (!isFilled) fill(facts);
      showNote(note);
      for (const label of element.querySelectorAll('[data-slot="name"]')) label.textContent = title;
      if (!isOwn) return;
      button('up').setAttribute('aria-disabled', String(index === 0));
      button('down').setAttribute('aria-disabled', String(index === count - 1));
      button('note').hidden = note !== '';
    },
    getTitle: () => title,
    focus: (action) => button(action).focus(),
  };
}

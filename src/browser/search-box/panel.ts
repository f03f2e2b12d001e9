import { createElement } from '../create-element.ts';
import { text } from '#text';
import { formatAddress, IDLE } from '../../search/address.ts';
import { formatAuthors } from '../../catalogue/format-authors.ts';
import { getYear } from '../../catalogue/dates.ts';
import type { Named, SuggestedTopic } from '../../search/named.ts';
import type { SuggestedPaper, Suggestions } from '../../search/protocol.ts';
import { createParts } from '../search-page/create-parts.ts';

/** The list of a combobox: papers, topics, people, venues and mentions, and a link to the search. */
export interface Panel {
  isOpen(): boolean;
  /** The text that the visible suggestions belong to. */
  text(): string;
  show(suggestions: Suggestions, text: string): void;
  close(): void;
  /** Selects the next or the previous option; after either end nothing, then the other end. */
  step(by: 1 | -1): void;
  /** If an option is selected, selects the first (0) or the last (-1). */
  choose(end: 0 | -1): boolean;
  /** Opens the selected option; returns whether there is one. */
  follow(): boolean;
}

interface Group {
  readonly name: string;
  readonly links: readonly HTMLAnchorElement[];
}

const AUTHORS_SHOWN = 2;
/** Milliseconds without a change before the number of suggestions is announced. */
const ANNOUNCEMENT_DELAY = 600;
/** Pixels between the panel and the bottom of the visible area, above an on-screen keyboard. */
const MARGIN = 8;
/** Minimum height of the panel in pixels. */
const MIN_HEIGHT = 160;

/**
 * @param box the element around the field
 * @param base address of the site's root
 */
export function createPanel(box: HTMLElement, field: HTMLInputElement, base: string): Panel {
  const panel = createElement('div');
  panel.dataset.part = 'panel';
  panel.hidden = true;
  const status = createElement('p', 'sr-only');
  status.role = 'status';
  box.append(panel, status);
  panel.id = 'suggestions';
  panel.role = 'listbox';
  panel.ariaLabel = text.suggest.suggestions;
  field.setAttribute('aria-controls', panel.id);
  // The field keeps the focus, so that keys keep working and the panel stays open when it is
  // pressed.
  panel.addEventListener('mousedown', (event) => event.preventDefault());

  let links: readonly HTMLAnchorElement[] = [];
  let chosen = -1;
  let typed = '';
  let saying: number | undefined;

  const mark = (index: number): void => {
    chosen = index;
    links.forEach((link, i) => (link.ariaSelected = String(i === index)));
    const link = links[index];
    if (link) {
      field.setAttribute('aria-activedescendant', link.id);
      link.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  };

  const say = (words: string): void => {
    clearTimeout(saying);
    saying = window.setTimeout(() => (status.textContent = words), ANNOUNCEMENT_DELAY);
  };

  const open = (): void => {
    panel.hidden = false;
    field.ariaExpanded = 'true';
    const { top } = panel.getBoundingClientRect();
    const seen = window.visualViewport?.height ?? innerHeight;
    panel.style.maxBlockSize = `${Math.max(MIN_HEIGHT, seen - top - MARGIN)}px`;
  };

  return {
    isOpen: () => !panel.hidden,
    text: () => typed,
    show(suggestions, query) {
      typed = query;
      const groups = createGroups(suggestions, base);
      const search = createLink(`${base}search/${formatAddress({ ...IDLE, query })}`);
      const [before = '', after = ''] = text.suggest.all.split('{query}');
      search.append(before, createElement('b', 'font-semibold', text.quote(query)), after);
      links = [...groups.flatMap((group) => group.links), search];
      links.forEach((link, i) => (link.id = `suggestion-${i}`));
      panel.replaceChildren(...groups.map(createGroup), search);
      panel.scrollTop = 0;
      open();
      mark(-1);
      say(describe(groups));
    },
    close() {
      panel.hidden = true;
      field.ariaExpanded = 'false';
      mark(-1);
      say('');
    },
    step(by) {
      const next = chosen === -1 && by === -1 ? links.length - 1 : chosen + by;
      mark(next >= links.length ? -1 : next);
    },
    choose(end) {
      if (chosen === -1) return false;
      mark(end === 0 ? 0 : links.length - 1);
      return true;
    },
    follow() {
      links[chosen]?.click();
      return chosen !== -1;
    },
  };
}

function createGroups(
  { papers, topics, people, venues, mentions, goTo }: Suggestions,
  base: string,
): Group[] {
  const named = papers.filter(({ id }) => id === goTo);
  const others = papers.filter(({ id }) => id !== goTo);
  const toLink = (folder: string) => (named: Named) => {
    const link = createLink(`${base}${folder}/${encodeURIComponent(named.id)}/`);
    link.append(named.name);
    return link;
  };
  return [
    {
      name: text.pages.papers,
      links: [...named, ...others].map((paper) => createPaper(paper, base)),
    },
    {
      name: text.groups.topics.title,
      links: topics.map((topic) => createTopic(topic, toLink('topics'))),
    },
    { name: text.groups.people.title, links: people.map(toLink('people')) },
    { name: text.groups.venues.title, links: venues.map(toLink('venues')) },
    { name: text.groups.mentions.title, links: mentions.map(toLink('mentions')) },
  ].filter(({ links }) => links.length > 0);
}

function createTopic(topic: SuggestedTopic, toLink: (named: Named) => HTMLAnchorElement) {
  const link = toLink(topic);
  const dot = createElement(
    'span',
    topic.hue === undefined ? 'dot me-2' : `dot me-2 hue-${topic.hue}`,
  );
  dot.ariaHidden = 'true';
  link.prepend(dot);
  return link;
}

function createPaper({ id, titleParts, authors, date }: SuggestedPaper, base: string) {
  const link = createLink(`${base}papers/${encodeURIComponent(id)}/`);
  const title = createElement('span', 'block font-serif text-lg leading-snug');
  title.append(...createParts(titleParts));
  const facts = [formatAuthors(authors, AUTHORS_SHOWN), date && String(getYear(date))];
  link.append(
    title,
    createElement('span', 'block text-sm text-soft', facts.filter(Boolean).join(' · ')),
  );
  return link;
}

function createGroup({ name, links }: Group): HTMLElement {
  const group = createElement('div', 'border-b border-line py-1.5');
  group.role = 'group';
  group.ariaLabel = name;
  const heading = createElement('p', 'px-4 pt-1.5 text-sm text-soft max-sm:px-5', name);
  heading.ariaHidden = 'true';
  group.append(heading, ...links);
  return group;
}

function createLink(href: string): HTMLAnchorElement {
  const link = createElement(
    'a',
    'block min-h-9 px-4 py-1.5 max-sm:px-5 text-base no-underline -outline-offset-2 outline-ink hover:bg-ground aria-selected:bg-ground aria-selected:outline-2 pointer-coarse:min-h-11 pointer-coarse:py-2.5',
  );
  link.href = href;
  link.role = 'option';
  link.tabIndex = -1;
  return link;
}

/** "3 papers, 1 topic": the announcement of the suggestions. */
function describe(groups: readonly Group[]): string {
  if (groups.length === 0) return text.suggest.none;
  return text.suggest.count(groups.map(({ name, links }) => `${name} ${links.length}`).join(', '));
}

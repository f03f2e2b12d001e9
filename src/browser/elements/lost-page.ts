import { createElement } from '../create-element.ts';
import { getShard } from '../../outputs/addresses/shards.ts';
import { loadPage } from '../load-page.ts';
import { isGone } from '../../search/is-gone.ts';
import { findNearest, normalizePath, toWords } from './nearest-addresses.ts';

/** A page that the reader may have been looking for. */
interface Suggestion {
  readonly url: string;
  readonly title: string;
}

/** An arXiv id in a normalised path: https://info.arxiv.org/help/arxiv_identifier.html */
const ARXIV_PATH = /^arxiv\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})$/;

/**
 * `<lost-page data-base data-addresses data-shards data-index>` on the 404 page: redirects if the
 * intended page is certain; otherwise lists pages with similar addresses or, if there are none,
 * papers that a search for the words of the address finds.
 */
class LostPage extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { base = '/', addresses = '', shards, index = '' } = this.dataset;
    const wanted = location.pathname.slice(base.length);
    const words = toWords(wanted);
    const field = this.querySelector<HTMLInputElement>('input[name="q"]');
    if (field) field.value = words;

    // The addresses of a large collection are split into shards. One shard is enough to find an
    // exact match; similar addresses may be in others, so the search suggests pages instead.
    const file = shards
      ? addresses.replace(/\.txt$/, `/${getShard(normalizePath(wanted), Number(shards))}.txt`)
      : addresses;
    const likeliest = findNearest(wanted, (await load(file)) ?? '');
    const nearest = shards ? likeliest.filter(({ similarity }) => similarity === 1) : likeliest;
    if (nearest[0]?.similarity === 1) {
      location.replace(`${base}${nearest[0].path}/${location.search}${location.hash}`);
      return;
    }
    this.#offerArxiv(wanted);
    const near = await Promise.all(nearest.map(({ path }) => describePage(`${base}${path}/`)));
    this.#list('near', near);
    const found = words === '' ? [] : await searchPapers(words, base, index);
    this.#list(
      'found',
      found.filter(({ url }) => !near.some((page) => page.url === url)),
    );
  }

  /** Links to arXiv if the address is an arXiv id that is not in the collection. */
  #offerArxiv(wanted: string): void {
    const id = ARXIV_PATH.exec(normalizePath(wanted))?.[1];
    const part = this.querySelector<HTMLElement>('[data-part="arxiv"]');
    const link = part?.querySelector('a');
    if (id === undefined || !part || !link) return;
    link.textContent = `arXiv:${id}`;
    link.href = `https://arxiv.org/abs/${id}`;
    part.hidden = false;
  }

  #list(name: string, suggestions: readonly Suggestion[]): void {
    const section = this.querySelector<HTMLElement>(`[data-list="${name}"]`);
    section?.querySelector('ol')?.append(...suggestions.map(createRow));
    if (section) section.hidden = suggestions.length === 0;
  }
}

function createRow({ url, title }: Suggestion): HTMLLIElement {
  const row = createElement('li', 'row');
  const heading = createElement('h3', 'row-title');
  const link = createElement('a', '', title);
  link.href = url;
  link.dataset.title = '';
  heading.append(link);
  row.append(heading);
  return row;
}

/** The heading of a page, or its address if the page cannot be loaded. */
async function describePage(url: string): Promise<Suggestion> {
  const page = await loadPage(url).catch(() => undefined);
  return { url, title: page?.querySelector('h1')?.textContent.trim() || url };
}

/** The best search results; none if the search fails. */
async function searchPapers(words: string, base: string, index: string): Promise<Suggestion[]> {
  try {
    const [{ createEngine }, { parseAddress }, { startWorker }] = await Promise.all([
      import('../../search/engine.ts'),
      import('../../search/address.ts'),
      import('../search-page/start-worker.ts'),
    ]);
    const engine = createEngine(index, startWorker);
    const state = parseAddress(`?${new URLSearchParams({ q: words })}`);
    // Results for corrected words, or for only some of the words, are unlikely to be the intended
    // page.
    const { results, complete } = await engine.ask({ ...state, exact: true, from: 0, count: 5 });
    return results.slice(0, complete).map(({ id, title }) => ({
      url: `${base}papers/${encodeURIComponent(id)}/`,
      title,
    }));
  } catch {
    return [];
  }
}

/** Returns undefined if the file cannot be loaded. */
async function load(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url);
    return response.ok && !isGone(response) ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

customElements.define('lost-page', LostPage);

/** Functions that run in the search page. Each is self-contained, because it is sent as text. */

/** Prevents navigation to a paper; `awaitAnswer` detects the attempt. */
export function preventNavigation(): void {
  navigation.addEventListener('navigate', (event) => {
    const { pathname } = new URL(event.destination.url);
    if (/\/papers\/[^/]+\/?$/.test(pathname)) event.preventDefault();
  });
}

interface QueryOptions {
  readonly question: string;
  /** How the query is entered: in the address, typed, or typed and submitted. */
  readonly method: 'address' | 'typed' | 'sent';
  /** Timeout in milliseconds. */
  readonly timeout: number;
}

/** Runs a query, and waits for its results or for navigation to a paper. */
export async function awaitAnswer({ question, method, timeout }: QueryOptions) {
  const element = document.querySelector<HTMLElement>('offprint-search');
  const field = element?.querySelector<HTMLInputElement>('input[name="q"]');
  if (!element || !field?.form) throw new Error('This is not the search page.');
  const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
  const asked = fold(question);
  /** The page may truncate very long queries. */
  const isAnswered = (): boolean => {
    const { state, query } = element.dataset;
    if (state !== 'ready' || query === undefined) return false;
    return fold(query) === asked || (query.length > 500 && asked.startsWith(fold(query)));
  };

  const started = performance.now();
  if (method !== 'address') {
    field.value = question;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    if (method === 'sent') field.form.requestSubmit();
  }
  const paper = await new Promise<string | undefined>((resolve, reject) => {
    const observer = new MutationObserver(() => check());
    const end = (result?: string | Error): void => {
      clearTimeout(timer);
      observer.disconnect();
      navigation.removeEventListener('navigate', leave);
      if (result instanceof Error) reject(result);
      else resolve(result);
    };
    const leave = ({ destination }: NavigateEvent): void => {
      const id = /\/papers\/([^/]+)\/?$/.exec(new URL(destination.url).pathname)?.[1];
      if (id !== undefined) end(decodeURIComponent(id));
    };
    const timer = setTimeout(() => end(new Error(`no answer in ${timeout} ms`)), timeout);
    const check = (): void => {
      if (isAnswered()) end();
      else if (element.dataset.state === 'error') end(new Error('the page has no answer'));
    };
    observer.observe(element, { attributes: true });
    navigation.addEventListener('navigate', leave);
    check();
  });
  const ms = performance.now() - started;
  if (paper !== undefined) return { papers: [paper], ms };
  const rows = element.querySelectorAll<HTMLElement>('[data-paper]');
  return { papers: [...rows].map(({ dataset }) => dataset.paper ?? ''), ms };
}

interface ListOptions {
  readonly wanted: readonly string[];
  /** Timeout in milliseconds for each step of the list. */
  readonly timeout: number;
}

/** Lists more results until the expected ones, or all, are listed. */
export async function showMore({ wanted, timeout }: ListOptions) {
  const element = document.querySelector<HTMLElement>('offprint-search');
  const list = (): string[] =>
    [...(element?.querySelectorAll<HTMLElement>('[data-paper]') ?? [])].map(
      ({ dataset }) => dataset.paper ?? '',
    );
  for (;;) {
    const listed = new Set(list());
    const more = element?.querySelector<HTMLElement>('[data-action="more"]');
    const isVisible = more?.checkVisibility() ?? false;
    if (!more || !isVisible || wanted.every((id) => listed.has(id))) return list();
    more.click();
    const last = performance.now() + timeout;
    while (list().length <= listed.size) {
      if (performance.now() > last) throw new Error(`no more results in ${timeout} ms`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

import { list, onChange } from '../list/store.ts';
import { toScriptUrl } from '../../outputs/policy/script-url.ts';
import type { Hello } from './plan.ts';

/** The base, with a trailing slash. */
const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/**
 * Registers the service worker when the browser is idle, and sends it the current page and the
 * reader's saved papers.
 */
async function startWorker(container: ServiceWorkerContainer): Promise<void> {
  await container.register(toScriptUrl(`${BASE}sw.js`), { scope: BASE });
  const { active } = await container.ready;
  const sendHello = (): void =>
    active?.postMessage({
      type: 'hello',
      page: location.pathname,
      saved: list.read().map(({ id }) => id),
    } satisfies Hello);
  sendHello();
  onChange(sendHello);
}

const { serviceWorker, connection } = navigator as Partial<Navigator> & {
  readonly connection?: { readonly saveData?: boolean };
};
if (serviceWorker && !connection?.saveData) {
  // Registration may be forbidden, for example in private windows; the site works without it.
  const begin = (): void => void startWorker(serviceWorker).catch(() => undefined);
  // The timeout is for pages that are in the background or never idle.
  if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 3000 });
  else setTimeout(begin, 500);
}

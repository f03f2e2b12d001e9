import { list, onChange } from '../list/store.ts';
import { toScriptUrl } from '../../outputs/policy/script-url.ts';
import type { Hello } from './plan.ts';

/** The base, with a slash at its end. */
const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/**
 * Starts the service worker when the browser has nothing else to do, and tells it which page this
 * is and which papers the reader has saved.
 */
async function startWorker(container: ServiceWorkerContainer): Promise<void> {
  await container.register(toScriptUrl(`${BASE}sw.js`), { scope: BASE });
  const { active } = await container.ready;
  const tell = (): void =>
    active?.postMessage({
      type: 'hello',
      page: location.pathname,
      saved: list.read().map(({ id }) => id),
    } satisfies Hello);
  tell();
  onChange(tell);
}

const { serviceWorker, connection } = navigator as Partial<Navigator> & {
  readonly connection?: { readonly saveData?: boolean };
};
if (serviceWorker && !connection?.saveData) {
  // Where it may not be registered, as in a private window, the site is as without it.
  const begin = (): void => void startWorker(serviceWorker).catch(() => undefined);
  // A page that is never idle, or lies behind others, is not to be without it for ever.
  if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 3000 });
  else setTimeout(begin, 500);
}

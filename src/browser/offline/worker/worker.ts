/** The service worker. Numbers refer to the rules in ../README.md. */
import { getCacheNames, OFFLINE_PAGE, INDEX_ENTRY, type Hello, type Plan } from '../plan.ts';
import { answerNamed } from './answer-named.ts';
import { answerFresh } from './answer-page.ts';
import { createSiteCaches } from './caches.ts';
import { chooseRule, toKey } from './choose-rule.ts';
import { createPrecache } from './precache.ts';
import { listCachedPages } from './list-cached-pages.ts';
import { ignore, scope, type FetchRequest } from './scope.ts';

declare const OFFPRINT_PLAN: Plan;

const plan = OFFPRINT_PLAN;
const root = new URL(plan.base, self.location.href);
const precached = new Set(
  [...plan.assets, ...plan.pages, ...plan.index, INDEX_ENTRY].map((path) => root.href + path),
);
const siteCaches = createSiteCaches(plan.base, (key) => precached.has(key));
const precache = createPrecache(plan, root.href, siteCaches);

// 6, 8: an installation that fails is repeated by the next page.
scope.addEventListener('install', (event) => {
  // 4: files of different builds have different names, so pages of the previous build keepAlive
  // working.
  event.waitUntil(precache.fill(true).then(() => scope.skipWaiting()));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([scope.clients.claim(), deleteOldCaches()]));
});

scope.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const rule = chooseRule(url, root);
  if (event.request.method !== 'GET' || event.request.headers.has('range') || !rule) return;
  const key = toKey(url, rule);
  const keepAlive = (work: Promise<unknown>): void => event.waitUntil(work.catch(ignore));
  if (rule === 'asset' || rule === 'index') {
    const kind = rule === 'asset' ? 'assets' : 'index';
    event.respondWith(answerNamed(event.request, key, kind, siteCaches, keepAlive));
    return;
  }
  const requested = {
    request: event.request,
    key,
    isPage: rule === 'page',
    // 4: if the whole index is precached, its first file is only replaced together with the
    // others.
    isCacheable: rule !== 'entry' || plan.entry === undefined,
  };
  const answer = answerFresh(requested, siteCaches, keepAlive);
  event.respondWith(isVisit(event) ? answer.catch(showOfflinePage) : answer);
});

// 8: every page requests what is missing.
scope.addEventListener('message', (event) => {
  if (!isHello(event.data)) return;
  const { page, saved } = event.data;
  const url = new URL(page, root);
  const isOurs = chooseRule(url, root) === 'page';
  const work = [
    ...(isOurs ? [precache.cachePage(toKey(url, 'page'))] : []),
    precache.cacheSaved(saved),
    precache.fill(false),
  ];
  event.waitUntil(Promise.allSettled(work));
});

function isVisit({ request }: FetchRequest): boolean {
  return request.mode === 'navigate';
}

/** 11: lists the cached pages in place of one that is not cached. */
async function showOfflinePage(error: unknown): Promise<Response> {
  const template = await siteCaches.find(root.href + OFFLINE_PAGE);
  if (template === undefined) throw error;
  const keys = [...(await siteCaches.list('saved')), ...(await siteCaches.list('pages'))];
  const pages = await Promise.all(
    [...new Set(keys)].map(async (key) => ({
      path: new URL(key).pathname,
      html: (await (await siteCaches.find(key))?.text()) ?? '',
    })),
  );
  const shown = pages.filter(
    ({ path }) => !path.endsWith(`/${OFFLINE_PAGE}`) && !path.includes('/references/'),
  );
  return new Response(listCachedPages(await template.text(), shown, plan.base), {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

/** Deletes caches of earlier formats. */
async function deleteOldCaches(): Promise<void> {
  const mine = new Set<string>(Object.values(getCacheNames(plan.base)));
  const names = (await caches.keys()).filter((name) => name.startsWith(`offprint ${plan.base} `));
  await Promise.all(names.filter((name) => !mine.has(name)).map((name) => caches.delete(name)));
}

function isHello(data: unknown): data is Hello {
  const { type, page, saved } = (data ?? {}) as Partial<Record<keyof Hello, unknown>>;
  return (
    type === 'hello' &&
    typeof page === 'string' &&
    Array.isArray(saved) &&
    saved.every((id) => typeof id === 'string')
  );
}

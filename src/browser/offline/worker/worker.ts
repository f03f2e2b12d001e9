/** The service worker. What it does is said in ../README.md, by the same numbers. */
import { nameCaches, OFFLINE_PAGE, INDEX_ENTRY, type Hello, type Plan } from '../plan.ts';
import { answerNamed } from './answer-named.ts';
import { answerFresh } from './answer-page.ts';
import { createKept } from './caches.ts';
import { chooseRule, toKey } from './choose-rule.ts';
import { createKeeper } from './keep-ahead.ts';
import { listKept } from './list-kept.ts';
import { ignore, scope, type FetchAsked } from './scope.ts';

declare const OFFPRINT_PLAN: Plan;

const plan = OFFPRINT_PLAN;
const root = new URL(plan.base, self.location.href);
const ahead = new Set(
  [...plan.assets, ...plan.pages, ...plan.index, INDEX_ENTRY].map((path) => root.href + path),
);
const kept = createKept(plan.base, (key) => ahead.has(key));
const keeper = createKeeper(plan, root.href, kept);

// 6, 8: half an installation is none, and begun anew with the next page.
scope.addEventListener('install', (event) => {
  // 4: what belongs together is told by names, so that a page of the last build goes on as it was.
  event.waitUntil(keeper.fill(true).then(() => scope.skipWaiting()));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([scope.clients.claim(), forgetOthers()]));
});

scope.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const rule = chooseRule(url, root);
  if (event.request.method !== 'GET' || event.request.headers.has('range') || !rule) return;
  const key = toKey(url, rule);
  const keep = (work: Promise<unknown>): void => event.waitUntil(work.catch(ignore));
  if (rule === 'asset' || rule === 'index') {
    const kind = rule === 'asset' ? 'assets' : 'index';
    event.respondWith(answerNamed(event.request, key, kind, kept, keep));
    return;
  }
  const asked = {
    request: event.request,
    key,
    isPage: rule === 'page',
    // 4: of an index that is kept whole, the first file is kept with the others.
    keeps: rule !== 'entry' || plan.entry === undefined,
  };
  const answer = answerFresh(asked, kept, keep);
  event.respondWith(isVisit(event) ? answer.catch(sayNotKept) : answer);
});

// 8: every page asks for what is missing.
scope.addEventListener('message', (event) => {
  if (!isHello(event.data)) return;
  const { page, saved } = event.data;
  const url = new URL(page, root);
  const isOurs = chooseRule(url, root) === 'page';
  const work = [
    ...(isOurs ? [keeper.keepPage(toKey(url, 'page'))] : []),
    keeper.keepSaved(saved),
    keeper.fill(false),
  ];
  event.waitUntil(Promise.allSettled(work));
});

function isVisit({ request }: FetchAsked): boolean {
  return request.mode === 'navigate';
}

/** 11 */
async function sayNotKept(error: unknown): Promise<Response> {
  const template = await kept.find(root.href + OFFLINE_PAGE);
  if (template === undefined) throw error;
  const keys = [...(await kept.list('saved')), ...(await kept.list('pages'))];
  const pages = await Promise.all(
    [...new Set(keys)].map(async (key) => ({
      path: new URL(key).pathname,
      html: (await (await kept.find(key))?.text()) ?? '',
    })),
  );
  const shown = pages.filter(
    ({ path }) => !path.endsWith(`/${OFFLINE_PAGE}`) && !path.includes('/references/'),
  );
  return new Response(listKept(await template.text(), shown, plan.base), {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}

/** Caches of an older form. */
async function forgetOthers(): Promise<void> {
  const mine = new Set<string>(Object.values(nameCaches(plan.base)));
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

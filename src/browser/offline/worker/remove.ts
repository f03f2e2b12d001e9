/** 10: what stands at `/sw.js` where the site is switched off: it takes all away, and then itself. */
import { nameCaches, type Plan } from '../plan.ts';
import { ignore, scope } from './scope.ts';

declare const OFFPRINT_PLAN: Plan;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => {
  const names = Object.values(nameCaches(OFFPRINT_PLAN.base));
  const forgotten = names.map((name) => caches.delete(name).catch(ignore));
  event.waitUntil(Promise.all(forgotten).then(() => scope.registration.unregister()));
});

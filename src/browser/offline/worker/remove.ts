/**
 * `/sw.js` of a site without offline support (rule 10 of ../README.md): deletes all caches and
 * unregisters itself.
 */
import { getCacheNames, type Plan } from '../plan.ts';
import { ignore, scope } from './scope.ts';

declare const OFFPRINT_PLAN: Plan;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => {
  const names = Object.values(getCacheNames(OFFPRINT_PLAN.base));
  const forgotten = names.map((name) => caches.delete(name).catch(ignore));
  event.waitUntil(Promise.all(forgotten).then(() => scope.registration.unregister()));
});

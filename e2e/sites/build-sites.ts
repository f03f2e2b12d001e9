// `npm run e2e:sites`: builds every site that the tests read, except the large one.
import { buildSite } from './build-site.ts';
import { findSite, SITE_NAMES } from './sites.ts';

for (const name of SITE_NAMES) await buildSite(findSite(name));

/** Details of this site that every feed contains. */
import { createFeedSite } from '../../outputs/feeds/feed-site.ts';
import { site, toUrl } from './site.ts';

export const feedSite = createFeedSite(site, toUrl);

/** What every feed says of this site. */
import { createFeedSite } from '../../outputs/feeds/feed-site.ts';
import { site, toUrl } from './site.ts';

export const feedSite = createFeedSite(site, toUrl);

/** What the pages of a venue show, bound to this site. */
import { text } from '#text';
import { paginate, toPageParam } from '../../catalogue/paginate.ts';
import { catalogue } from '../bind/content.ts';
import { getFeed } from '../bind/feeds.ts';
import { createGroupHead } from './group.ts';
import { createListPath } from './list.ts';

export function listVenuePaths() {
  return catalogue.venues.flatMap((venue) => {
    const place = {
      path: `/venues/${venue.id}/`,
      parent: { name: text.pages.venues, path: '/venues/' },
      feed: getFeed('venues', venue),
    };
    return paginate(venue.papers).map((page) =>
      createListPath(
        { id: venue.id, page: toPageParam(page.number) },
        { ...createGroupHead(venue, page, place), fullName: venue.fullName },
        page.items,
      ),
    );
  });
}

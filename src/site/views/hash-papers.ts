/** Hashes of papers, as cache keys. */
import { linkPerson, linkTopic, listPaper } from '../../catalogue/linked.ts';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { createDigest } from '../../collection/hash-data.ts';

/** Hash of the fields of a paper that lists show. */
export const getListDigest = createDigest(listPaper);

/** Hash of all fields of a paper. */
export const getDigest = createDigest(({ topics, people, mentions, ...own }: CataloguePaper) => ({
  ...own,
  topics: topics.map(linkTopic),
  people: people.map(linkPerson),
  mentions: mentions.map(({ mention: { name } }) => name),
}));

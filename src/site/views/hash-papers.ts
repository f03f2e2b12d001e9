/** Hashes of what is shown of a paper. */
import { linkPerson, linkTopic, listPaper } from '../../catalogue/linked.ts';
import type { CataloguePaper } from '../../catalogue/types.ts';
import { createDigest } from '../../collection/hash-data.ts';

/** Of a paper as lists show it. */
export const getListDigest = createDigest(listPaper);

/** Of all that is known of a paper. */
export const getDigest = createDigest(({ topics, people, mentions, ...own }: CataloguePaper) => ({
  ...own,
  topics: topics.map(linkTopic),
  people: people.map(linkPerson),
  mentions: mentions.map(({ mention: { name } }) => name),
}));

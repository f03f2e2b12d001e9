/** Hashes of what is shown of a paper: the key of a file is had without making the file. */
import { hash } from 'node:crypto';
import type { CataloguePaper } from '../catalogue/catalogue.ts';
import { linkPerson, linkTopic, listPaper } from '../catalogue/linked.ts';

export function hashData(data: unknown): string {
  return hash('sha1', JSON.stringify(data), 'base64url');
}

/** A hash of what a function takes of a paper, computed once for each paper. */
export function createDigest(
  take: (paper: CataloguePaper) => unknown,
): (paper: CataloguePaper) => string {
  const digests = new WeakMap<CataloguePaper, string>();
  return (paper) => {
    const digest = digests.get(paper) ?? hashData(take(paper));
    digests.set(paper, digest);
    return digest;
  };
}

/** Of a paper as lists show it. */
export const getListDigest = createDigest(listPaper);

/** Of all that is known of a paper. */
export const getDigest = createDigest(({ topics, people, mentions, ...own }) => ({
  ...own,
  topics: topics.map(linkTopic),
  people: people.map(linkPerson),
  mentions: mentions.map(({ mention: { name } }) => name),
}));

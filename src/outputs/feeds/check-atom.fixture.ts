import { getAll, getText, type XmlElement } from '../data/parse-xml.fixture.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Checks a document against https://www.rfc-editor.org/rfc/rfc4287 and RFC 5005. @returns errors */
export function listAtomFaults(feed: XmlElement): readonly string[] {
  const faults: string[] = [];
  const check = (isValid: boolean, fault: string) => {
    if (!isValid) faults.push(fault);
  };
  const links = (element: XmlElement, rel: string) =>
    getAll(element, 'link').filter(({ attributes }) => attributes.rel === rel);
  const checkCommon = (element: XmlElement, where: string) => {
    check(isUri(getText(element, 'id')), `${where}: the id is not a URI`);
    check(Boolean(getText(element, 'title')?.trim()), `${where}: no title`);
    check(isInstant(getText(element, 'updated')), `${where}: no valid update time`);
    check(links(element, 'alternate').length === 1, `${where}: not exactly one alternate link`);
    for (const link of getAll(element, 'link')) {
      check(isUri(link.attributes.href), `${where}: ${link.attributes.href} is not a URI`);
    }
    for (const author of getAll(element, 'author')) {
      check(Boolean(getText(author, 'name')?.trim()), `${where}: an author without a name`);
      const uri = getText(author, 'uri');
      check(uri === undefined || isUri(uri), `${where}: ${uri} is not a URI`);
    }
  };

  check(feed.name === 'feed', 'the root is not a feed');
  check(feed.attributes.xmlns === 'http://www.w3.org/2005/Atom', 'the namespace is wrong');
  checkCommon(feed, 'feed');
  check(getAll(feed, 'author').length > 0, 'feed: no author');
  check(links(feed, 'self').length === 1, 'feed: not exactly one self link');
  const isArchive = getAll(feed, 'fh:archive').length === 1;
  check(
    links(feed, 'current').length === (isArchive ? 1 : 0),
    'feed: not exactly one current link in an archive, or one outside an archive',
  );
  check(
    isArchive || links(feed, 'next-archive').length === 0,
    'feed: a next-archive link outside an archive',
  );

  const entries = getAll(feed, 'entry');
  const ids = entries.map((entry) => getText(entry, 'id'));
  check(new Set(ids).size === ids.length, 'feed: two entries with the same id');
  for (const entry of entries) {
    const where = getText(entry, 'id') ?? 'entry';
    checkCommon(entry, where);
    check(getAll(entry, 'author').length > 0, `${where}: no author`);
    const published = getText(entry, 'published');
    check(published === undefined || isInstant(published), `${where}: published is not an instant`);
    const [content, ...more] = getAll(entry, 'content');
    check(
      content?.attributes.type === 'html' && more.length === 0,
      `${where}: not exactly one HTML content`,
    );
    check(Boolean(content?.text.trim()), `${where}: the content is empty`);
    for (const { attributes } of getAll(entry, 'category')) {
      check(Boolean(attributes.term), `${where}: a category without a term`);
    }
  }
  return faults;
}

function isInstant(text: string | undefined): boolean {
  return text !== undefined && INSTANT.test(text) && !Number.isNaN(Date.parse(text));
}

function isUri(text: string | undefined): boolean {
  return text !== undefined && URL.canParse(text) && !/[\s<>"{}\\^`]/.test(text);
}

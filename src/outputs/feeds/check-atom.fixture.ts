import { getAll, getText, type XmlElement } from '../data/parse-xml.fixture.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** What https://www.rfc-editor.org/rfc/rfc4287 and RFC 5005 ask and this document does not give. */
export function listAtomFaults(feed: XmlElement): readonly string[] {
  const faults: string[] = [];
  const ask = (isRight: boolean, fault: string) => {
    if (!isRight) faults.push(fault);
  };
  const links = (element: XmlElement, rel: string) =>
    getAll(element, 'link').filter(({ attributes }) => attributes.rel === rel);
  const askCommon = (element: XmlElement, where: string) => {
    ask(isUri(getText(element, 'id')), `${where}: no id that is an address`);
    ask(Boolean(getText(element, 'title')?.trim()), `${where}: no title`);
    ask(isInstant(getText(element, 'updated')), `${where}: no updated`);
    ask(links(element, 'alternate').length === 1, `${where}: not one alternate link`);
    for (const link of getAll(element, 'link')) {
      ask(isUri(link.attributes.href), `${where}: ${link.attributes.href} is no address`);
    }
    for (const author of getAll(element, 'author')) {
      ask(Boolean(getText(author, 'name')?.trim()), `${where}: an author without a name`);
      const uri = getText(author, 'uri');
      ask(uri === undefined || isUri(uri), `${where}: ${uri} is no address`);
    }
  };

  ask(feed.name === 'feed', 'the root is no feed');
  ask(feed.attributes.xmlns === 'http://www.w3.org/2005/Atom', 'the namespace is wrong');
  askCommon(feed, 'feed');
  ask(getAll(feed, 'author').length > 0, 'feed: nobody made it');
  ask(links(feed, 'self').length === 1, 'feed: not one self link');
  const isArchive = getAll(feed, 'fh:archive').length === 1;
  ask(
    links(feed, 'current').length === (isArchive ? 1 : 0),
    'feed: current is not where it must be',
  );
  ask(
    isArchive || links(feed, 'next-archive').length === 0,
    'feed: something newer than the newest',
  );

  const entries = getAll(feed, 'entry');
  const ids = entries.map((entry) => getText(entry, 'id'));
  ask(new Set(ids).size === ids.length, 'feed: two entries with one id');
  for (const entry of entries) {
    const where = getText(entry, 'id') ?? 'entry';
    askCommon(entry, where);
    ask(getAll(entry, 'author').length > 0, `${where}: nobody wrote it`);
    const published = getText(entry, 'published');
    ask(published === undefined || isInstant(published), `${where}: published is no instant`);
    const [content, ...more] = getAll(entry, 'content');
    ask(content?.attributes.type === 'html' && more.length === 0, `${where}: not one content`);
    ask(Boolean(content?.text.trim()), `${where}: nothing to read`);
    for (const { attributes } of getAll(entry, 'category')) {
      ask(Boolean(attributes.term), `${where}: a category without a term`);
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

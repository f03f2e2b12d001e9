/** Sentences of publishers that do not belong to an abstract, each matched at its beginning. */
const NOTICES: readonly RegExp[] = [
  /^\(?(?:Crown )?(?:Copyright\s*)?(?:©|ⓒ|\([cC]\))(?=.{0,60}?(?:\b(?:19|20)\d\d\b|\bauthors?\b|\b(?:IEEE|ACM|Elsevier|Springer|Wiley)\b)).{0,240}$/is,
  /^Copyright,? (?:(?:19|20)\d\d\b|is held by the\b|by the authors?\b|held by\b|for this paper by its authors\b).{0,240}$/is,
  /^Copyright of .{1,200} is the property of /is,
  /^(?:\S{1,40}\. )?(?:All rights (?:are )?reserved|Alle Rechte vorbehalten|Tous droits réservés|Todos los derechos reservados|Tutti i diritti riservati)[\s).]*$/i,
  /^This is an open[- ]access (?:article|paper|chapter|book)\b/i,
  /^Th(?:is|e) (?:article|work|paper|chapter) is (?:protected by copyright|licensed under|distributed under the terms|published with open access|published under the)\b/i,
  /^(?:Selection and(?:\/or)? )?peer[- ]review(?:ed)? under (?:the )?responsibility of\b/i,
  /^(?:Permission to make digital or hard copies|Permissions to make digital|Copyrights for components of this work|Abstracting with credit is permitted|To copy otherwise|Request permissions from|Publication rights licensed to|No claim to original)\b/i,
  /^\(?Psyc(?:INFO|Info|Article) Database Record\b/,
  /^(?:Published by|Published under (?:an exclusive )?licen[cs]e by|Publishing services by|Production and hosting by|Hosting by|Licensee) (?:(?:the|John|American|European|Royal|Oxford|Cambridge) )?\p{Lu}.{0,120}$/su,
  /^(?:Under |This is an )?(?:an )?exclusive licen[cs]e to\b/i,
  /^(?:Open access under|Distributed under|Licensed under) .{0,120}$/is,
];

/** What may follow the abbreviated name of a company, such as "Elsevier B.V." or "Co. Ltd." */
const COMPANY =
  /^(?:and |& )?(?:Ltd|Limited|Inc|LLC|Co|Corp|GmbH|KGaA|AG|BV|B\.\s?V|SA|S\.A|PLC|Pty|V)\b\.?.{0,30}$/;

/** Beginnings and ends of sentences, and of notices that follow one without a space. */
const BOUNDARY = /(?<=[.?!)\]])\s+(?=[\p{L}©ⓒ(])|(?<=[.?!)\]])(?=[©ⓒ])|\n\n/u;
/** No notice is longer, in characters. */
const MAX_LENGTH = 2500;

/**
 * Separates the copyright notices at the beginning and the end of an abstract, such as "© 2019
 * Elsevier B.V. All rights reserved.", from its text. Notices within the text are part of it.
 */
export function splitNotices(abstract: string): { text: string; notice: string } {
  const end = findEnd(abstract);
  const start = findStart(abstract.slice(0, end));
  const notice = [abstract.slice(0, start), abstract.slice(end)].map((part) => part.trim());
  return { text: abstract.slice(start, end).trim(), notice: notice.filter(Boolean).join(' ') };
}

/** The offset of the notices at the end. */
function findEnd(text: string): number {
  const from = Math.max(0, text.length - MAX_LENGTH);
  const sentences = splitSentences(text.slice(from));
  let end = text.length;
  for (const { text: sentence, start } of sentences.toReversed()) {
    if (isNotice(sentence, text)) end = from + start;
    else if (!COMPANY.test(sentence)) break;
  }
  return end;
}

/** The offset after the notices at the beginning. */
function findStart(text: string): number {
  let start = 0;
  for (const sentence of splitSentences(text.slice(0, MAX_LENGTH))) {
    const isPart = start > 0 && COMPANY.test(sentence.text);
    if (!isNotice(sentence.text, text) && !isPart) break;
    start = sentence.end;
  }
  return start;
}

function splitSentences(text: string) {
  const sentences: { readonly text: string; readonly start: number; readonly end: number }[] = [];
  let start = 0;
  for (const part of text.split(new RegExp(`(${BOUNDARY.source})`, 'u'))) {
    if (part.trim()) sentences.push({ text: part, start, end: start + part.length });
    start += part.length;
  }
  return sentences;
}

/** @param text the whole abstract, in which "(c)" can be the third item of a list */
function isNotice(sentence: string, text: string): boolean {
  if (sentence.startsWith('(c)') && text.includes('(b)')) return false;
  return NOTICES.some((pattern) => pattern.test(sentence));
}

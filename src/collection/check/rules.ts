import type { Rule } from './finding.ts';
import { activeSvg } from './rules/active-svg.ts';
import { brokenCharacters } from './rules/broken-characters.ts';
import { checkDigit } from './rules/check-digit.ts';
import { deadAlias } from './rules/dead-alias.ts';
import {
  deadFragment,
  deadLink,
  deadReference,
  formerAddress,
  ownOrigin,
} from './rules/dead-links.ts';
import { duplicateCitekey } from './rules/duplicate-citekey.ts';
import { emptyPaperList } from './rules/empty-paper-list.ts';
import { fewerPapers } from './rules/fewer-papers.ts';
import { futureDate } from './rules/future-date.ts';
import { listWithoutPapers } from './rules/list-without-papers.ts';
import { lostTex } from './rules/lost-tex.ts';
import { mathSyntax } from './rules/math-syntax.ts';
import { unusedMention } from './rules/unused-mention.ts';
import { misnamedFile } from './rules/misnamed-file.ts';
import { misread } from './rules/misread.ts';
import { nameVariants } from './rules/name-variants.ts';
import { paperWithoutPdf } from './rules/paper-without-pdf.ts';
import { paperWithoutSession } from './rules/paper-without-session.ts';
import { placeholder } from './rules/placeholder.ts';
import { READING_RULES } from './rules/reading-rules.ts';
import { similarTitles } from './rules/similar-titles.ts';
import { publishedFile } from './rules/published-file.ts';
import { paperWithoutTopic, topicWithoutPapers } from './rules/topics.ts';
import { unusedContributor } from './rules/unused-contributor.ts';

/** All rules, in the order of the guide. */
export const RULES: readonly Rule[] = [
  ...READING_RULES,
  emptyPaperList,
  deadLink,
  publishedFile,
  fewerPapers,
  activeSvg,
  duplicateCitekey,
  similarTitles,
  paperWithoutSession,
  paperWithoutPdf,
  paperWithoutTopic,
  topicWithoutPapers,
  listWithoutPapers,
  unusedMention,
  mathSyntax,
  lostTex,
  brokenCharacters,
  misread,
  misnamedFile,
  placeholder,
  nameVariants,
  unusedContributor,
  futureDate,
  checkDigit,
  deadAlias,
  formerAddress,
  deadFragment,
  deadReference,
  ownOrigin,
];

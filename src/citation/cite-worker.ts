import { answerParts } from '../kept-parts/answer.ts';
import { citePart } from './cite-part.ts';
import type { Reference } from './reference.ts';

answerParts((papers: readonly { readonly reference: Reference }[]) =>
  citePart(papers.map(({ reference }) => reference)),
);

import { answerParts } from '../../large/kept-parts/answer.ts';
import { citePart } from './cite-part.ts';

answerParts(citePart);

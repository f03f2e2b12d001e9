import { answerParts } from '../kept-parts/answer.ts';
import { citePart } from './cite-part.ts';

answerParts(citePart);

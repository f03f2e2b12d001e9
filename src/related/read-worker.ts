import { answerParts } from '../kept-parts/answer.ts';
import { readVectors } from './read-vectors.ts';

answerParts(readVectors);

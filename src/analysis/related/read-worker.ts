import { answerParts } from '../../large/kept-parts/answer.ts';
import { readVectors } from './read-vectors.ts';

answerParts(readVectors);

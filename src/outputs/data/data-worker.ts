import { answerParts } from '../../large/kept-parts/answer.ts';
import { encodeRecords } from './papers-json.ts';

answerParts(encodeRecords);

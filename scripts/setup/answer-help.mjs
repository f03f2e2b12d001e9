// Answers `--help` and refuses unknown options of commands that have no code for it. Imported by what
// starts them.
import { isMainThread } from 'node:worker_threads';
import { checkArguments } from './check-arguments.mjs';

const [, script = '', ...args] = process.argv;
const answer = isMainThread ? checkArguments(script, args) : undefined;
if (answer !== undefined) {
  (answer.code === 0 ? console.log : console.error)(answer.text);
  process.exit(answer.code);
}

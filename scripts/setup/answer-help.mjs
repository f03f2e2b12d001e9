// Handles `--help` and rejects unknown options, for commands that do not parse their options.
// The modules that start them import this one.
import { isMainThread } from 'node:worker_threads';
import { checkArguments } from './check-arguments.mjs';

const [, script = '', ...args] = process.argv;
const answer = isMainThread ? checkArguments(script, args) : undefined;
if (answer !== undefined) {
  (answer.code === 0 ? console.log : console.error)(answer.text);
  process.exit(answer.code);
}

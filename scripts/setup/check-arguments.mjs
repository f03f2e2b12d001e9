import { relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { USAGES } from './commands.mjs';
import { ROOT } from './paths.mjs';

/**
 * Checks the arguments of a command. Returns a message to print instead of running it: its usage
 * for `--help`, or the fault of an option.
 *
 * @param {string} script absolute path
 * @param {readonly string[]} args
 * @returns {{ text: string, code: number } | undefined} undefined if the command can run
 */
export function checkArguments(script, args) {
  const usage = USAGES[relative(ROOT, script).split(sep).join('/')];
  if (usage === undefined) return undefined;
  try {
    const { values } = parseArgs({ args: [...args], ...readUsage(usage) });
    return values.help ? { text: usage, code: 0 } : undefined;
  } catch (error) {
    const [message = ''] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    const [, command = ''] = /^Usage: (npm (?:run )?\S+)/.exec(usage) ?? [];
    return { text: `${message.replace(/\.$/, '')}; see "${command} -- --help".`, code: 2 };
  }
}

/**
 * Parses the options from a usage text.
 *
 * @param {string} usage
 */
function readUsage(usage) {
  const named = [...usage.matchAll(/--([a-z][a-z-]*)(?: ([A-Z]+))?/g)].map(
    ([, name = '', value]) => /** @type {const} */ ([name, value ? 'string' : 'boolean']),
  );
  // The first mention of an option includes its value.
  const options = Object.fromEntries(named.toReversed());
  const [synopsis = ''] = usage.split('\n\n');
  const words = synopsis.replace(/--[a-z-]+ [A-Z]+/g, '');
  return {
    allowPositionals: /(?<![a-z])[A-Z]{2,}/.test(words),
    options: {
      ...Object.fromEntries(
        Object.entries(options).map(([name, type]) => [
          name,
          { type, multiple: type === 'string' },
        ]),
      ),
      help: { type: /** @type {const} */ ('boolean'), short: 'h' },
    },
  };
}

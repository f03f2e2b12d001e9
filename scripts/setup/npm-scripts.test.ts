import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArguments } from './check-arguments.mjs';
import { ROOT } from './paths.mjs';

/**
 * Scripts that npm runs automatically, such as during installation:
 * https://docs.npmjs.com/cli/using-npm/scripts.
 */
const RUN_BY_NPM =
  /^(?:(?:pre|post)?(?:install|prepare|pack|publish|publishOnly|uninstall|version)|prepublish|dependencies)$/;

function readScripts(): Readonly<Record<string, string>> {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  return scripts;
}

it('installing runs none of our scripts, because their dependencies would be missing', () => {
  const names = Object.keys(readScripts());
  expect(names).toContain('start');
  expect(names.filter((name) => RUN_BY_NPM.test(name))).toEqual([]);
});

/** Third-party programs, with their own options. */
const THIRD_PARTY = 'dev sbom format format:check lint types unused unit e2e e2e:large'.split(' ');
/** Commands that parse their options themselves; tests next to them cover this. */
const SELF_PARSING = 'build preview new publish-record check topics import digest snapshot'.split(
  ' ',
);

describe('every other command', () => {
  const commands = Object.entries(readScripts()).flatMap(([name, command]) => {
    const isElsewhere = [...THIRD_PARTY, ...SELF_PARSING].includes(name);
    const script = /(?:\s|^)((?:[\w-]+\/)+[\w-]+\.(?:ts|mjs))(?:\s|$)/.exec(
      command.replace(/--import \S+/, ''),
    )?.[1];
    return isElsewhere ? [] : [[name, script ?? command, command] as const];
  });

  it.each(commands)(
    '"%s" handles --help and rejects unknown options in one line',
    (name, script) => {
      const path = join(ROOT, script);
      const usage = checkArguments(path, ['--help']);
      expect(usage?.code).toBe(0);
      expect(usage?.text).toMatch(
        new RegExp(`^Usage: npm ${/^(?:start|test)$/.test(name) ? name : `run ${name}`}(?: |\n)`),
      );
      expect(checkArguments(path, ['--nonsense'])).toEqual({
        code: 2,
        text: expect.stringMatching(
          /^Unknown option '--nonsense'; see "npm .+ -- --help"\.$/,
        ) as unknown,
      });
      expect(checkArguments(path, [])).toBeUndefined();
    },
  );

  it.each(commands)('"%s" loads the module that handles them', (_, script, command) => {
    const source = readFileSync(join(ROOT, script), 'utf8');
    expect(command.includes('guard.mjs') || source.includes('answer-help.mjs')).toBe(true);
  });

  it('accepts the options in its usage, with their values', () => {
    const find = join(ROOT, 'bench/find.ts');
    expect(checkArguments(find, ['--corpus', 'a.jsonl', '--papers', '9'])).toBeUndefined();
    expect(checkArguments(find, ['--corpus'])?.text).toContain("'--corpus <value>'");
    expect(checkArguments(find, ['a.jsonl'])?.code).toBe(2);
    expect(checkArguments(join(ROOT, 'bench/search.ts'), ['scifact'])).toBeUndefined();
  });
});

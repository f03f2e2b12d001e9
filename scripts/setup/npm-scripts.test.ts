import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './paths.mjs';

/** Scripts that npm runs by itself, as when it installs: https://docs.npmjs.com/cli/using-npm/scripts. */
const RUN_BY_NPM =
  /^(?:(?:pre|post)?(?:install|prepare|pack|publish|publishOnly|uninstall|version)|prepublish|dependencies)$/;

it('installing runs none of our scripts, whose dependencies would be missing', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const names = Object.keys(scripts);
  expect(names).toContain('start');
  expect(names.filter((name) => RUN_BY_NPM.test(name))).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('wrong usage has the exit code 2', () => {
  it.each([
    ['src/collection/starter/new.ts', '--nope'],
    ['src/collection/starter/new.ts', '--host=nowhere', 'papers'],
    ['src/collection/starter/new.ts'],
    ['src/collection/check/cli.ts', '--rule=nope'],
    ['src/import/cli.ts', '--nope'],
    ['src/analysis/topics/cli.ts', '--nope'],
    ['src/outputs/digest/cli.ts', '--since=yesterday'],
    ['src/outputs/addresses/record.ts', '--nope'],
    ['scripts/snapshot.ts', '--nope'],
    ['scripts/build.ts', '--nope'],
    ['scripts/build.ts', '--shard=3'],
    ['scripts/serve.ts', '--nope'],
  ])('%s %s', (script, ...args) => {
    const { status, stderr } = spawnSync(process.execPath, [script, ...args], {
      ...{ cwd: root, encoding: 'utf8' },
    });
    expect(stderr).not.toBe('');
    expect(status).toBe(2);
  });
});

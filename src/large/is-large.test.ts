import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseSettings } from '../settings.ts';
import { isLargeBuild } from './is-large.ts';

function createContent(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-count-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'papers'));
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(folder, 'papers', name), text);
  return folder;
}

describe('a build is large', () => {
  const decide = async (lines: number, env: Record<string, string> = {}): Promise<boolean> =>
    isLargeBuild(
      parseSettings(
        { OFFPRINT_CONTENT: createContent({ 'a.jsonl': '{}\n'.repeat(lines) }), ...env },
        '/',
      ),
    );

  it('from two thousand papers', async () => {
    expect(await decide(3999)).toBe(false);
    expect(await decide(4000)).toBe(true);
  });

  it('if OFFPRINT_LARGE is on', async () => {
    expect(await decide(10, { OFFPRINT_LARGE: 'on' })).toBe(true);
    expect(await decide(10_000, { OFFPRINT_LARGE: 'off' })).toBe(false);
    await expect(decide(10, { OFFPRINT_LARGE: 'yes' })).rejects.toThrow('OFFPRINT_LARGE is "yes"');
  });

  it('if it is sharded', async () => {
    expect(await decide(10, { OFFPRINT_SHARD: '1/2' })).toBe(true);
    expect(await decide(10, { OFFPRINT_JOIN: '/part' })).toBe(true);
    await expect(decide(10, { OFFPRINT_SHARD: '1/2', OFFPRINT_LARGE: 'off' })).rejects.toThrow(
      '--shard',
    );
  });
});

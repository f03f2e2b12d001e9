import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { isAlive } from '../../src/collection/lock/process-id.mjs';

it('a script ends with the shell that npm started, even while it is busy', async () => {
  const module = JSON.stringify(new URL('end-with-npm.mjs', import.meta.url).href);
  const script = `await import(${module}); console.log(process.pid); for (;;);`;
  // Two commands, so that the shell does not replace itself with the first.
  const shell = spawn(
    'sh',
    ['-c', '"$0" --input-type=module --eval "$1"; true', process.execPath, script],
    { env: { ...process.env, npm_lifecycle_event: 'build' }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = (await once(createInterface(shell.stdout), 'line')) as [string];
  const pid = Number(line);
  onTestFinished(() => {
    if (isAlive({ pid })) process.kill(pid, 'SIGKILL');
  });
  shell.kill('SIGTERM');
  await expect.poll(() => isAlive({ pid }), { timeout: 10_000 }).toBe(false);
});

import { expect, it } from 'vitest';
import { formatFault } from './faults.ts';

it('a message with a very long value keeps its beginning and its advice', () => {
  const message = `the session "${'Light '.repeat(2000)}" is full; choose another`;
  const line = formatFault({ file: 'programme.yaml', line: 5, message });
  expect(line).toMatch(
    /^programme\.yaml:5 {2}the session "Light .* … .*" is full; choose another$/,
  );
  expect(line.length).toBeLessThan(1100);
});

import { expect, it } from 'vitest';
import { formatReport, isGood } from './format-report.ts';
import { createRecord } from './record.ts';

it('shows the trials, losses and messages of each fault', () => {
  const good = createRecord({ name: 'full-disk', description: 'The disk is full.' });
  good.startTry();
  good.addMessage('The disk is full; free some space.');
  good.count('old site');
  const bad = createRecord({ name: 'kill', description: 'Builds are killed.' });
  bad.startTry();
  bad.startTry();
  bad.addLoss('index.html is missing');
  expect(formatReport([good, bad])).toBe(
    [
      'fault      tried     lost  messages',
      'full-disk      1  nothing      good',
      '    The disk is full.',
      '    old site: 1',
      '    “The disk is full; free some space.”',
      'kill           2        1      good',
      '    Builds are killed.',
      '    LOST  try 2: index.html is missing',
    ].join('\n'),
  );
});

it('is good only if something was tried, nothing was lost and everything was reported', () => {
  const record = createRecord({ name: 'kill', description: '' });
  expect(isGood(record)).toBe(false);
  record.startTry();
  expect(isGood(record)).toBe(true);
  record.complain('no message');
  expect(isGood(record)).toBe(false);
});

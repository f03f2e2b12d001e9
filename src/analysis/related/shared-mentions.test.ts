import { expect, it } from 'vitest';
import type { Mention } from '../../catalogue/types.ts';
import { formatReasons } from './format-reasons.ts';
import { chooseSharedMentions, omitNames } from './shared-mentions.ts';

const createMention = (name: string, papers: number, hasPage = true): Mention => ({
  ...{ id: name.toLowerCase(), name, kind: 'dataset', hasPage },
  papers: Array.from({ length: papers }, () => ({}) as Mention['papers'][number]),
});
const name = (...mentions: Mention[]) => ({
  mentions: mentions.map((mention) => ({ mention, start: 0, end: 1, isOwn: false })),
});

const [coco, imageNet, everywhere] = [
  createMention('COCO', 3),
  createMention('ImageNet', 9),
  createMention('Accuracy', 30),
];
const [rare, own] = [createMention('BeeNet', 2), createMention('Own', 2, false)];

it('papers share the mentions of both, rarest first, without common ones', () => {
  const one = name(everywhere, imageNet, coco, own);
  expect(chooseSharedMentions(one, name(own, imageNet, everywhere, coco), 60)).toEqual([
    'COCO',
    'ImageNet',
  ]);
  expect(chooseSharedMentions(one, name(rare), 60)).toEqual([]);
  expect(
    chooseSharedMentions(name(rare, ...[coco, imageNet]), name(imageNet, coco, rare), 60),
  ).toEqual(['BeeNet', 'COCO']);
});

it('shared words do not repeat shared mentions', () => {
  expect(omitNames(['image net', 'attention', 'coco captions'], ['ImageNet', 'COCO'])).toEqual([
    'attention',
    'coco captions',
  ]);
});

it('reasons are formatted on one line, without those that do not apply', () => {
  const none = { words: [], mentions: [], authors: [] };
  expect(
    formatReasons({ words: ['attention'], mentions: ['COCO', 'BeeNet'], authors: ['Li Dong'] }),
  ).toBe('Both mention: COCO, BeeNet, attention; also by Li Dong');
  expect(formatReasons({ ...none, mentions: ['COCO'] })).toBe('Both mention: COCO');
  expect(formatReasons(none)).toBe('');
});

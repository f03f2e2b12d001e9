import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions.ts';
import { getSentence } from './get-sentence.ts';
import { mentionsSchema } from '../../collection/schema.ts';
import { createLexicon } from './lexicon.ts';

const MENTIONS = mentionsSchema.parse({});
const lexicon = createLexicon(MENTIONS);

function find(plain: string, title = 'Some Work'): string[] {
  return findMentions(title, plain, lexicon).map(({ name }) => name);
}

function describeFirst(plain: string, title = 'Some Work') {
  const [first] = findMentions(title, plain, lexicon);
  return first && { name: first.name, kind: first.kind, isOwn: first.isOwn };
}

describe('findMentions', () => {
  it('finds well-known names in the order of the text', () => {
    expect(find('We test on MS-COCO and ImageNet-1K with a ViT-B/16 and report mAP.')).toEqual([
      'COCO',
      'ImageNet-1k',
      'ViT',
      'mAP',
    ]);
  });

  it('distinguishes ImageNet, ImageNet-1k and ImageNet-21k', () => {
    expect(find('From ImageNet-21k to ImageNet-1k, and ImageNet as a whole.')).toEqual([
      'ImageNet-21k',
      'ImageNet-1k',
      'ImageNet',
    ]);
  });

  it('merges different spellings of a name', () => {
    expect(find('ResNets of all depths: a ResNet-50 and a ResNet 101.')).toEqual(['ResNet']);
  });

  it('resolves an ambiguous name by the words of the abstract', () => {
    const abstract = 'The MAE and RMSE of the forecast fall.';
    expect(describeFirst(abstract)).toMatchObject({ name: 'MAE', kind: 'metric' });
    expect(find('We reuse MAE weights.')).toEqual([]);
  });

  it('finds unknown datasets in lists, in any form', () => {
    expect(find('We evaluate on three benchmark datasets of GARDENS, WeedNet and LSMDC.')).toEqual([
      'GARDENS',
      'WeedNet',
      'LSMDC',
    ]);
  });

  it.each([
    ['evaluated on the Open Flower dataset in full', 'Open Flower', 'dataset'],
    ['results on the WEEDS benchmark are good', 'WEEDS', 'benchmark'],
    ['using Weed-Bench as a test', 'Weed-Bench', 'benchmark'],
  ])('determines the kind of a name from "%s"', (words, name, kind) => {
    expect(describeFirst(`It was ${words}.`)).toEqual({ name, kind, isOwn: false });
  });

  it('recognises names that a paper introduces', () => {
    expect(describeFirst('We introduce PLANT, a dataset of leaves.')).toEqual({
      name: 'PLANT',
      kind: 'dataset',
      isOwn: true,
    });
    expect(describeFirst('We propose a garden alignment network (GAN2) for it.')?.isOwn).toBe(true);
    expect(describeFirst('A garden alignment network (GAN2) is proposed.')?.isOwn).toBe(true);
    const list = 'We propose two methods: leaf sorting (LeSo) for oaks; and root sorting (RoSo).';
    expect(find(list)).toEqual(['LeSo', 'RoSo']);
    expect(describeFirst('Leaves are sorted by Poseidon.', 'Poseidon: Sorting Leaves')).toEqual({
      name: 'Poseidon',
      kind: 'method',
      isOwn: true,
    });
  });

  it('ignores abbreviations of tasks and classes', () => {
    const abstract =
      'Large language models (LLMs) do visual question answering (VQA) and leaf sorting (LS) on GPUs, in 3D and with 7B parameters.';
    expect(find(abstract)).toEqual([]);
  });

  it('does not mistake a class for a name within it', () => {
    expect(find('We introduce the Medical Vision Transformer (MedVT2).')).toEqual(['MedVT2']);
    expect(find('A Soft Expected Calibration Error (SoftECE) helps calibration.')).not.toContain(
      'ECE',
    );
  });

  it('ignores addresses', () => {
    expect(find('Code: https://github.com/ImageNet/CodeMonkeys and www.WeedNet.org.')).toEqual([]);
  });

  it('omits names that the maintainer excludes and finds those that the maintainer adds', () => {
    const own = createLexicon({
      ...MENTIONS,
      names: [{ name: 'projektor', kind: 'method', variants: ['the projector'], when: ['data'] }],
      ignore: ['weed net'],
    });
    const names = (text: string) => findMentions('', text, own).map(({ name }) => name);
    expect(names('For data, <projektor> beats WeedNet.')).toEqual(['projektor']);
    expect(names('Here projektor means a lamp.')).toEqual([]);
  });

  it('finds well-known names only through presets', () => {
    const none = createLexicon({ ...MENTIONS, presets: [] });
    expect(findMentions('', 'We use Adam, an optimizer.', lexicon)).toHaveLength(1);
    expect(findMentions('', 'We use Adam, an optimizer.', none)).toEqual([]);
  });

  it('reports the position of the first occurrence', () => {
    const text = 'One thing. ImageNet is large. ImageNet is old.';
    const [found] = findMentions('', text, lexicon);
    expect(found && getSentence(text, found)).toEqual({
      before: '',
      name: 'ImageNet',
      after: ' is large.',
    });
  });
});

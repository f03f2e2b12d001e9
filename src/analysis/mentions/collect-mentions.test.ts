import { describe, expect, it } from 'vitest';
import { createPaper } from '../../catalogue/create-paper.fixture.ts';
import { mentionsSchema } from '../../collection/schema.ts';
import { collectMentions } from './collect-mentions.ts';

const NONE = mentionsSchema.parse({});

function collect(...abstracts: string[]) {
  const papers = abstracts.map((abstract, index) => createPaper({ id: `p${index}`, abstract }));
  return collectMentions(papers, NONE);
}

describe('collectMentions', () => {
  it('uses the most frequent form and kind of a name', () => {
    const { mentions } = collect(
      'On the Weed-Net dataset.',
      'On the WeedNet dataset.',
      'On the WeedNet dataset.',
    );
    expect(mentions.get('weednet')).toMatchObject({ name: 'WeedNet', kind: 'dataset' });
  });

  it('gives no page to a name that occurs only in the paper that introduces it', () => {
    const alone = collect('We introduce WeedNet, a dataset.');
    expect(alone.mentions.get('weednet')?.hasPage).toBe(false);
    const cited = collect('We introduce WeedNet, a dataset.', 'On the WeedNet dataset.');
    expect(cited.mentions.get('weednet')?.hasPage).toBe(true);
  });

  it('gives no page to a name that two papers introduce', () => {
    const { mentions } = collect(
      'We propose SMART, a method.',
      'We propose SMART, a model.',
      'The SMART dataset.',
    );
    expect(mentions.get('smart')?.hasPage).toBe(false);
  });
});

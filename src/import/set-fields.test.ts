import { describe, expect, it } from 'vitest';
import { parseSet, setFields } from './set-fields.ts';

describe('values for all entries', () => {
  it('are added if an entry has none', () => {
    const given = parseSet(['venue=LAMP', 'Year=2026', 'publisher=Lamp Press']);
    expect(setFields({ title: 'A', venue: ' ' }, given)).toEqual({
      ...{ title: 'A', venue: 'LAMP', published: '2026', details: { publisher: 'Lamp Press' } },
    });
    expect(
      setFields({ venue: 'WELLS', published: ['', '2020'], details: { publisher: 'W' } }, given),
    ).toEqual({ venue: 'WELLS', published: ['', '2020'], details: { publisher: 'W' } });
  });

  it('can contain equal signs', () => {
    expect(parseSet(['session=A = B'])).toEqual(new Map([['session', 'A = B']]));
  });

  it('cannot be given twice for a field', () => {
    expect(() => parseSet(['year=2025', 'published=2026'])).toThrow(
      '--set "published=2026" sets published a second time; keep one of the two',
    );
  });

  it.each(['title=A', 'venue=', 'venue', 'keywords=a'])('must be valid: %s', (given) => {
    expect(() => parseSet([given])).toThrow(/is not FIELD=VALUE; FIELD is one of venue, /);
  });
});

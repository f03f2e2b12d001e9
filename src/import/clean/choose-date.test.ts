import { describe, expect, test } from 'vitest';
import { chooseDate } from './choose-date.ts';

describe('a date is read in many notations', () => {
  test.each([
    ['2014/05/12', '2014-05-12'],
    ['2014//', '2014'],
    ['2016 May 3', '2016-05-03'],
    ['4. März 2017', '2017-03-04'],
    ['Mai 2017', '2017-05'],
    ['Oktober 2017', '2017-10'],
    ['4 août 2017', '2017-08-04'],
    ['1er février 2017', '2017-02-01'],
    ['juillet 2017', '2017-07'],
    ['juin 2017', '2017-06'],
    ['4 de mayo de 2017', '2017-05-04'],
    ['diciembre 2017', '2017-12'],
    ['4 maggio 2017', '2017-05-04'],
    ['Thursday, 4th May 2017 10:00', '2017-05-04'],
    ['04.05.2017', '2017-05-04'],
    ['24/05/2017', '2017-05-24'],
    ['05/24/2017', '2017-05-24'],
    ['05/05/2017', '2017-05-05'],
    ['05/2017', '2017-05'],
    ['20170504', '2017-05-04'],
    ['2017年5月4日', '2017-05-04'],
    ['2017年5月', '2017-05'],
    ['2017-05-04T12:00:00Z', '2017-05-04'],
    ['c. 2002', '2002'],
    ['2002a', '2002'],
    ['(2002)', '2002'],
  ])('%s → %s', (text, date) => {
    expect(chooseDate([text])).toEqual({ date, notes: [] });
  });
});

describe('a part of a date that is not certain is omitted with a note', () => {
  test.each([
    ['04/05/2017', '2017'],
    ['Winter 2017', '2017'],
    ['2017///Spring', '2017'],
    ['2017-2018', '2017'],
    ['2017-02-30', '2017-02'],
    ['20171345', '2017'],
    ['20025', undefined],
    ['in press', undefined],
  ])('%s → %s', (text, date) => {
    const { date: chosen, notes } = chooseDate([text]);
    expect(chosen).toBe(date);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(`"${text}"`);
  });
});

import { expect, test } from 'vitest';
import { splitNotices } from './copyright-notice.ts';

const TEXT = 'We light lamps. They burn (mostly).';

test.each([
  '© 2019 Elsevier B.V. All rights reserved.',
  '© 2019 Elsevier Ltd',
  '© 2019, Springer Nature Switzerland AG.',
  '© 2019 IEEE.',
  '© 2018 Association for Computing Machinery.',
  'Copyright © 2020, Association for the Advancement of Artificial Intelligence (www.aaai.org). All rights reserved.',
  'Copyright 2021 by the author(s).',
  'Copyright is held by the owner/author(s).',
  '(C) 2011 Elsevier Ltd. All rights reserved.',
  '(c) 2011 Wiley Periodicals, Inc.',
  'Crown Copyright © 2020 Published by Elsevier Ltd. All rights reserved.',
  '© The Author(s) 2020. Published by Oxford University Press. All rights reserved.',
  '© 2021 The Authors. Published by Elsevier B.V. This is an open access article under the CC BY license (http://creativecommons.org/licenses/by/4.0/).',
  'This is an open access article distributed under the Creative Commons Attribution License, which permits unrestricted use.',
  '© 2017 The Authors. Published by Elsevier Ltd. Peer-review under responsibility of the scientific committee of LAMP.',
  'Published under licence by IOP Publishing Ltd.',
  '© 2022 Lamp Co., Ltd. All rights reserved.',
  'This article is protected by copyright. All rights reserved.',
  '(PsycINFO Database Record (c) 2019 APA, all rights reserved)',
  'Copyright of Lamps is the property of Lamp Press and its content may not be copied without permission.',
  'Alle Rechte vorbehalten.',
  'Permission to make digital or hard copies of all or part of this work is granted without fee.',
  'All rights reserved.',
])('a notice at the end is separated: %s', (notice) => {
  for (const space of [' ', '\n\n']) {
    expect(splitNotices(TEXT + space + notice)).toEqual({ text: TEXT, notice });
  }
});

test.each([
  '© 2019 IEEE.',
  '© 2019 Elsevier B.V. All rights reserved.',
  '© 2022 Lamp Co., Ltd.',
  'Copyright © 2020 by the authors.',
  '(C) 2011 Elsevier Ltd. All rights reserved.',
])('a notice at the beginning is separated: %s', (notice) => {
  expect(splitNotices(`${notice} ${TEXT}`)).toEqual({ text: TEXT, notice });
});

test('a notice that follows a sentence without a space is separated', () => {
  expect(splitNotices(`${TEXT}© 2019 IEEE.`)).toEqual({ text: TEXT, notice: '© 2019 IEEE.' });
});

test.each([
  'We study copyright. All rights reserved by treaties are listed.',
  'Copyright law changed in 1998.',
  'We compare (a) wicks, (b) oils. (c) 2019 was the best year.',
  'We use Matlab© 2019 for all lamps.',
  'This is an old question. Open access articles are cited more.',
  'Peer review is slow. Published by hand, lists are short.',
  'The © symbol of 2019 is studied.',
])('text is kept: %s', (text) => {
  expect(splitNotices(text)).toEqual({ text, notice: '' });
});

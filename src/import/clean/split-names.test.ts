import { describe, expect, test } from 'vitest';
import { splitNames, toDisplayName } from './split-names.ts';

const read = (text: string) => splitNames(text).names.map(toDisplayName);

describe('a text of several authors is split', () => {
  test.each([
    ['A. Lee; B. Ray', ['A. Lee', 'B. Ray']],
    ['Lee, Ann; Ray, Bo;', ['Ann Lee', 'Bo Ray']],
    ['Lee A, Ray B', ['A Lee', 'B Ray']],
    ['de la Cruz MA, Ray B', ['MA de la Cruz', 'B Ray']],
    ['Lee A; Ray BC', ['A Lee', 'BC Ray']],
    ['Lee, A., Ray, B.C., van Moor, L.', ['A. Lee', 'B.C. Ray', 'L. van Moor']],
    ['Lee, A., Ray, B., Jr.', ['A. Lee', 'B. Ray Jr.']],
    ['Ann Lee, Bo Ray', ['Ann Lee', 'Bo Ray']],
    ['Ann Lee, Bo Ray, and Cy Moor', ['Ann Lee', 'Bo Ray', 'Cy Moor']],
    ['Ann Lee and Bo Ray', ['Ann Lee', 'Bo Ray']],
    ['Ann Lee & Bo Ray', ['Ann Lee', 'Bo Ray']],
    ['Lee, Ann and Ray, Bo', ['Ann Lee', 'Bo Ray']],
    ['Lee, Ann, Ray, Bo', ['Ann Lee', 'Bo Ray']],
    ['Lee, Ann', ['Ann Lee']],
    ['Garcia Lorca, Marina', ['Marina Garcia Lorca']],
    ['van Moor, Ann Mary', ['Ann Mary van Moor']],
    ['Ray, Bo, Jr.', ['Bo Ray Jr.']],
    ['Ray, Jr., Bo', ['Bo Ray Jr.']],
    ['Ray, Jr., Bo Mae', ['Bo Mae Ray Jr.']],
    ['Ann Lee, Jr., Bo Ray', ['Ann Lee Jr.', 'Bo Ray']],
    ['Single, A.', ['A. Single']],
    ['Plato', ['Plato']],
    ['World Lamp Board', ['World Lamp Board']],
    ['Sandra Anders', ['Sandra Anders']],
    ['Müller, Jörg; Öst, Åse', ['Jörg Müller', 'Åse Öst']],
    ['김민수; 이영희', ['김민수', '이영희']],
    ['Nguyễn Văn An, Trần Thị Bình', ['Nguyễn Văn An', 'Trần Thị Bình']],
    ['Lee, A. / Ray, B.', ['A. Lee', 'B. Ray']],
    ['Ann Lee · Bo Ray • Cy Moor', ['Ann Lee', 'Bo Ray', 'Cy Moor']],
    ['山田太郎、王小明，李明', ['山田太郎', '王小明', '李明']],
    ['卡尔·马克思', ['卡尔·马克思']],
    ['Ann Lee1, Bo Ray2*, Cy Moor1,2', ['Ann Lee', 'Bo Ray', 'Cy Moor']],
    ['Ann Lee¹, Bo Ray²', ['Ann Lee', 'Bo Ray']],
    ['Ann Lee (Lamp University), Bo Ray (Lamp Inc.)', ['Ann Lee', 'Bo Ray']],
    ['William (Bill) Ray', ['William (Bill) Ray']],
    ['Ann Lee <ann@lamps.example>, Bo Ray <bo@lamps.example>', ['Ann Lee', 'Bo Ray']],
    ['Dr. Ann Lee, Prof. Dr. rer. nat. Bo Ray, Cy Moor, PhD', ['Ann Lee', 'Bo Ray', 'Cy Moor']],
    ['Univ.-Prof. Dr.-Ing. Ann Lee', ['Ann Lee']],
    ['Drew Lee, Prof Ray', ['Drew Lee', 'Prof Ray']],
    ['By Ann Lee and Bo Ray', ['Ann Lee', 'Bo Ray']],
    ['', []],
  ])('%s', (text, names) => {
    expect(read(text)).toEqual(names);
    expect(splitNames(text).isShortened).toBe(false);
  });

  test.each(['Ann Lee et al.', 'Ann Lee and others', 'Lee, Ann; et al.', 'Lee A, et al'])(
    'and a shortened list is detected: %s',
    (text) => {
      expect(splitNames(text).names).toHaveLength(1);
      expect(splitNames(text).isShortened).toBe(true);
    },
  );
});

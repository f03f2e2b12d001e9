import type { NameParts } from '../../name-parts.ts';
import { FAMILY_FIRST } from '../../../collection/person-name.ts';
import { cleanNameField, ORCID, orderParts, splitAtDepth } from './read-names.ts';

/**
 * The parts of the names in a BibTeX `author` or `editor` field, in TeX, as BibTeX itself splits them:
 * `First von Last`, `von Last, First` and `von Last, Jr, First`, where braces keep words together;
 * and the extended format of BibLaTeX, `family=Müller, given=Anna`.
 */
export function readNameParts(field: string): NameParts[] {
  return splitAtDepth(cleanNameField(field).names, /\s+and(?=\s|$)/iy)
    .map((name) => name.trim())
    .filter((name) => name && !/^(?:others|et\.? al\.?)$/i.test(name))
    .map((name) => ({
      ...splitBibtexName(name.replace(ORCID, '')),
      orcid: [...name.matchAll(ORCID)][0]?.[1],
    }));
}

function splitBibtexName(name: string): NameParts {
  if (/^\{[^{}]*\}$/.test(name)) return { literal: name };
  if (/\bfamily\s*=/i.test(name)) {
    const part = (key: string) => new RegExp(`\\b${key}\\s*=\\s*"?([^,"]+)`, 'i').exec(name)?.[1];
    const useprefix = part('useprefix')?.trim();
    return {
      ...{ family: part('family'), given: part('given'), suffix: part('suffix') },
      ...{ particle: part('prefix'), keepsParticle: useprefix === 'true' },
    };
  }
  const [last = '', ...rest] = splitAtDepth(name, /,/y).map((part) => part.trim());
  if (rest.length === 0) return splitInOrder(splitAtDepth(last, /\s+/y).filter(Boolean));
  const [given, suffix] = orderParts(rest);
  const words = splitAtDepth(last, /\s+/y).filter(Boolean);
  const first = words.findIndex((word) => !isParticle(word));
  const from = first === -1 ? words.length - 1 : first;
  return {
    ...{ family: words.slice(from).join(' '), particle: words.slice(0, from).join(' ') },
    ...{ given, suffix },
  };
}

function splitInOrder(words: readonly string[]): NameParts {
  const suffix = words.length > 2 && /^(?:jr|sr)\.?$|^(?:II|III|IV)$/i.test(words.at(-1) ?? '');
  const names = suffix ? words.slice(0, -1) : words;
  if (names.length === 1) return { literal: names[0] };
  if (names.every((word) => FAMILY_FIRST.test(word))) {
    return { family: names[0], given: names.slice(1).join(' ') };
  }
  const before = names.slice(0, -1);
  const first = before.findIndex((word, index) => index > 0 && isParticle(word));
  const last = before.findLastIndex(isParticle);
  const end = first === -1 ? before.length : first;
  const familyStart = first === -1 ? before.length : last + 1;
  return {
    given: names.slice(0, end).join(' '),
    particle: names.slice(end, familyStart).join(' '),
    family: names.slice(familyStart).join(' '),
    suffix: suffix ? words.at(-1) : undefined,
  };
}

/** Words that begin with a lower-case letter outside braces. */
function isParticle(word: string): boolean {
  return /^['’]?\p{Ll}/u.test(word) && !/^\p{Ll}\./u.test(word);
}

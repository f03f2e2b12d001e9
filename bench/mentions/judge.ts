import { toPlain } from '../../src/abstract/plain.ts';
import { findMentions } from '../../src/analysis/mentions/find-mentions.ts';
import { mentionsSchema } from '../../src/collection/schema.ts';
import { createLexicon } from '../../src/analysis/mentions/lexicon.ts';
import { getMentionKey } from '../../src/collection/mention-key.ts';
import type { Labelled } from './read-labelled.ts';

/** Found mentions of an abstract, compared with its labels. */
export interface Judged {
  readonly right: readonly { readonly found: string; readonly wanted: string }[];
  readonly wrong: readonly Name[];
  readonly missed: readonly Name[];
  /** Found names that count neither as right nor as wrong. */
  readonly optional: readonly Name[];
}

interface Name {
  readonly name: string;
  readonly kind: string;
}

const lexicon = createLexicon(mentionsSchema.parse({}));

export function judgeMentions({ title, abstract, labels, either }: Labelled): Judged {
  const plain = toPlain(abstract);
  const found = findMentions(toPlain(title), plain, lexicon);
  const right: { found: string; wanted: string }[] = [];
  const wrong: Name[] = [];
  const foundOptional: Name[] = [];
  const unfound = new Set(labels);
  const keys = new Map(
    labels.flatMap((label) => label.forms.map((form) => [getMentionKey(form), label])),
  );
  const optional = new Set(either.map(getMentionKey));
  for (const { name, kind, start, end } of found) {
    const surface = plain.slice(start, end);
    const forms = [surface, name].map(getMentionKey);
    const label = forms.flatMap((form) => keys.get(form) ?? [])[0];
    if (label) {
      // Two forms of the same name are one mention: the second one counts as wrong.
      if (unfound.delete(label)) right.push({ found: kind, wanted: label.kind });
      else if (forms.some((form) => optional.has(form))) foundOptional.push({ name, kind });
      else wrong.push({ name: `${name} (again)`, kind });
    } else if (forms.some((form) => optional.has(form))) foundOptional.push({ name, kind });
    else wrong.push({ name, kind });
  }
  const missed = [...unfound].map(({ forms, kind }) => ({ name: forms[0] ?? '', kind }));
  return { right, wrong, missed, optional: foundOptional };
}

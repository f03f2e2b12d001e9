import { join } from 'node:path';
import { toPlain } from '../../../abstract/plain.ts';
import { createFieldFault } from '../../field-fault.ts';
import { getMentionKey } from '../../mention-key.ts';
import { findMentions } from '../../../analysis/mentions/find-mentions.ts';
import { createLexicon } from '../../../analysis/mentions/lexicon.ts';
import type { FieldPath } from '../../field-path.ts';
import { parseYaml } from '../../yaml.ts';
import { displayPath } from '../../list-files.ts';
import { readRegularFileSync } from '../../regular-file.ts';
import type { Rule } from '../finding.ts';

export const unusedMention: Rule = {
  name: 'unused-mention',
  severity: 'warning',
  about:
    'A name in `mentions.yaml` is not found in any abstract, usually because it is misspelt or the paper was removed.',
  example: {
    'mentions.yaml': 'names:\n  - name: GardenNet\n    kind: dataset\n',
  },
  exampleMessage: 'no abstract mentions "GardenNet"',
  find: ({ entries, collection: { mentions }, content }) => {
    if (mentions.names.length + mentions.ignore.length === 0) return [];
    const lexicon = createLexicon({ ...mentions, ignore: [] });
    const found = new Set(
      entries.flatMap(({ paper: { title, abstract } }) =>
        findMentions(toPlain(title), toPlain(abstract), lexicon).map(({ key }) => key),
      ),
    );
    const path = join(content, 'mentions.yaml');
    const file = displayPath(path);
    const { locate } = parseYaml(readRegularFileSync(path).toString('utf8'), file);
    const report = (name: string, path: FieldPath, message: string) =>
      found.has(getMentionKey(name)) ? [] : [createFieldFault({ file, locate }, path, message)];
    return [
      ...mentions.names.flatMap(({ name }, index) =>
        report(
          name,
          ['names', index, 'name'],
          `no abstract mentions "${name}" or a variant of it; correct the spelling, or remove it`,
        ),
      ),
      ...mentions.ignore.flatMap((name, index) =>
        report(
          name,
          ['ignore', index],
          `"${name}" is not found in any abstract; write it as displayed on the site, or remove it`,
        ),
      ),
    ];
  },
};

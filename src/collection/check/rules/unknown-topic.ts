import type { Rule } from '../finding.ts';

export const unknownTopic: Rule = {
  name: 'unknown-topic',
  severity: 'error',
  about: 'A paper names a topic that has no file in `topics/`.',
  example: { 'papers/b.md': '---\ntitle: One\ntopics: [scalling]\n---\n\nText.\n' },
  exampleMessage: 'there is no topic "scalling"; did you mean "scaling"?',
};

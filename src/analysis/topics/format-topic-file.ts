import { Document } from 'yaml';
import type { Topic } from '../../collection/schema.ts';

/**
 * Formats a topic as `topics/ID.mdx`, with a placeholder sentence for the maintainer to replace.
 */
export function formatTopicFile({ name, summary, colour, match }: Topic): string {
  const fields = new Document({ name, summary, colour, match: { any: match.any } });
  return `---\n${fields.toString({ lineWidth: 0 })}---\n\n${summary}\n`;
}

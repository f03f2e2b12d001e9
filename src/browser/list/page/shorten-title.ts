const MAX_LENGTH = 60;

/** A title for use within a message, cut between words if it is long. */
export function shortenTitle(title: string): string {
  if (title.length <= MAX_LENGTH) return title;
  const cut = title.slice(0, MAX_LENGTH).replace(/(?<!\s)\s+\S*$/, '');
  return `${cut.toWellFormed()}…`;
}

/**
 * The message, in one line, for a command that was called with an unknown option or an invalid value.
 *
 * @param command as in package.json, such as `import`
 */
export function describeUsageError(error: unknown, command: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const isFromNode = error instanceof Error && 'code' in error;
  if (!isFromNode) return message;
  // Node continues with advice on arguments that begin with a hyphen.
  const [first = message] = message.split(/(?<=')\. To |\n/);
  return `${first.replace(/\.$/, '')}; see "npm run ${command} -- --help".`;
}

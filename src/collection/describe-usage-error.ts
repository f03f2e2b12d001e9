/**
 * The message for a command that was called with an unknown option or an invalid value, in one line.
 *
 * @param command as in package.json, such as `import`
 */
export function describeUsageError(error: unknown, command: string): string {
  const message = error instanceof Error ? error.message : String(error);
  // Node continues with advice on arguments that begin with a hyphen.
  const [first = message] = message.split(/(?<=')\. To |\n/);
  return `${first.replace(/\.$/, '')}; see "npm run ${command} -- --help".`;
}

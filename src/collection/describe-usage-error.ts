import { describeSystemError } from './describe-system-error.ts';
import { displayPath } from './list-files.ts';
import { nameCommands } from './name-commands.ts';
import { IrregularFileError } from './regular-file.ts';

/** An invalid argument or option of a command. */
export class UsageError extends Error {}

/** The exit code of a command that fails: 2 for wrong usage, 1 for all other errors. */
export function getExitCode(error: unknown): 1 | 2 {
  const isFromParser =
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
  return isFromParser || error instanceof UsageError ? 2 : 1;
}

/**
 * Describes an unknown option, an invalid value or an error of the file system in one line.
 *
 * @param command as in package.json, such as `import`
 */
export function describeUsageError(error: unknown, command: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const system = describeSystemError(error);
  if (system !== undefined) return system;
  if (error instanceof IrregularFileError) return `${displayPath(error.path)} ${message}`;
  const isFromNode = error instanceof Error && 'code' in error;
  if (!isFromNode) return message;
  // The rest of Node's message is advice on arguments that begin with a hyphen.
  const [first = message] = message.split(/(?<=')\. To |\n/);
  return nameCommands(`${first.replace(/\.$/, '')}; see "npm run ${command} -- --help".`);
}

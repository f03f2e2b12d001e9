/**
 * Names commands as the maintainer runs them: in a repository created by `npm run new`, with
 * `sh offprint.sh`, which sets `OFFPRINT_CWD`.
 *
 * @param text with commands such as `npm run import -- FILE`
 */
export function nameCommands(text: string): string {
  if (process.env.OFFPRINT_CWD === undefined) return text;
  return text.replaceAll(/\bnpm run ([\w-]+)(?: --(?= |$))?/g, 'sh offprint.sh $1');
}

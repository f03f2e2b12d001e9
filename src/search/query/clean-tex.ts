/** TeX commands for formatting, which have no meaning by themselves. */
const TEX_COMMAND =
  /\\(?:math(?:bb|bf|cal|frak|it|rm|sf|tt)|text(?:bf|it|rm|sf|tt)?|emph|operatorname|boldsymbol|left|right|displaystyle)(?![A-Za-z])/g;

/** Commands for letters that are indexed under a different name, replaced at equal length. */
const TEX_LETTERS = [
  [/\\var(?=[a-z])/g, '   \\'],
  [/\\ell(?![A-Za-z])/g, '   l'],
] as const;

/** Removes formatting in TeX from a question. Positions stay the same. */
export function cleanTex(query: string): string {
  return TEX_LETTERS.reduce(
    (text, [pattern, letter]) => text.replace(pattern, letter),
    query.replace(TEX_COMMAND, (command) => ' '.repeat(command.length)),
  );
}

import type { Rule } from './finding.ts';
import { SHOWN } from './format-findings.ts';

/** Formats `docs/check.md`; a test compares the file with the result. */
export function formatGuide(rules: readonly Rule[]): string {
  return `# The check

\`\`\`
content/papers/b.md:3:11  warning  broken-characters  authors[0]: "MÃ¼ller" should be "Müller"; --fix writes it so
\`\`\`

\`npm run check\` prints one finding per line: file, line and column, severity, rule, what is wrong and what to do. An **error** fails the build; a **warning** does not.

| option | |
| --- | --- |
| \`--fix\` | makes the repairs that are certain, then checks again |
| \`--strict\` | treats warnings as errors |
| \`--all\`, \`--rule NAME\` | shows every finding, or every one of a rule; by default, ${SHOWN.warning} warnings and ${SHOWN.error} errors of each rule are shown, and the number of others |
| \`--json\` | \`{ "findings": [{ "file", "line", "column", "field", "severity", "rule", "message", "fixable" }], "counts" }\` with all findings |
| \`--github\` | also prints annotations, as many as GitHub shows; implied by the variable \`GITHUB_ACTIONS\` |

The exit code is 0 without errors, 1 with errors, and 2 for invalid arguments. Warnings are only looked for if there are no errors.

| rule | severity | \`--fix\` |
| --- | --- | --- |
${rules.map(({ name, severity, fixes }) => `| [\`${name}\`](#${name}) | ${severity} | ${fixes ? 'yes' : ''} |`).join('\n')}

${rules.map(formatRule).join('\n\n')}
`;
}

function formatRule({ name, about, example, says }: Rule): string {
  const files = Object.entries(example).map(
    ([file, text]) => `\`content/${file}\`:\n\n\`\`\`\`text\n${text.trimEnd()}\n\`\`\`\``,
  );
  return [`## ${name}`, about, ...files, `The message: “… ${says} …”`].join('\n\n');
}

import type { Rule } from './finding.ts';
import { MAX_SHOWN } from './format-findings.ts';

/** Formats `docs/check.md`. A test compares the file with the result. */
export function formatGuide(rules: readonly Rule[]): string {
  return `# The check

\`\`\`
content/papers/b.md:3:11  warning  broken-characters  authors[0]: "MÃ¼ller" should be "Müller"; --fix corrects it
\`\`\`

\`npm run check\` prints one finding per line: file, line and column, severity, rule, what is wrong and what to do. An **error** fails the build; a **warning** does not.

| option | |
| --- | --- |
| \`--fix\` | makes unambiguous fixes, then checks again |
| \`--strict\` | treats warnings as errors |
| \`--all\`, \`--rule NAME\` | shows all findings, or all of a rule; by default, ${MAX_SHOWN.warning} warnings and ${MAX_SHOWN.error} errors per rule are shown, with the number of others |
| \`--json\` | \`{ "findings": [{ "file", "line", "column", "field", "severity", "rule", "message", "fixable" }], "counts" }\` with all findings |
| \`--github\` | also prints annotations, as many as GitHub shows; default if the variable \`GITHUB_ACTIONS\` is set |
| \`--gitlab FILE\` | also writes the findings as a report of Code Quality, which GitLab shows in merge requests |

The exit code is 0 without errors, 1 with errors, and 2 for invalid arguments. Warnings are only looked for if there are no errors.

| rule | severity | \`--fix\` |
| --- | --- | --- |
${rules.map(({ name, severity, isFixable }) => `| [\`${name}\`](#${name}) | ${severity} | ${isFixable ? 'yes' : ''} |`).join('\n')}

${rules.map(formatRule).join('\n\n')}
`;
}

function formatRule({ name, about, example, exampleMessage }: Rule): string {
  const files = Object.entries(example).map(
    ([file, text]) => `\`content/${file}\`:\n\n\`\`\`\`text\n${text.trimEnd()}\n\`\`\`\``,
  );
  return [`## ${name}`, about, ...files, `Message: “… ${exampleMessage} …”`].join('\n\n');
}

import type { Rule } from './finding.ts';
import { SHOWN } from './format-findings.ts';

/** `docs/check.md`, which a test holds to the rules. */
export function formatGuide(rules: readonly Rule[]): string {
  return `# What \`npm run check\` finds

\`\`\`
content/papers/b.md:3:11  warning  broken-characters  authors[0]: "MÃ¼ller" should be "Müller"; --fix writes it so
\`\`\`

One finding a line: file, line and column, severity, rule, what is wrong and what to do. An **error** stops a build; a **warning** does not.

| option | |
| --- | --- |
| \`--fix\` | mends what is certain, then checks again |
| \`--strict\` | a warning counts as an error |
| \`--all\`, \`--rule NAME\` | every finding, or every one of this rule; without them, ${SHOWN.warning} warnings and ${SHOWN.error} errors of each rule are shown, and how many there are more |
| \`--json\` | \`{ "findings": [{ "file", "line", "column", "field", "severity", "rule", "message", "fixable" }], "counts" }\`, all of them |
| \`--github\` | annotations besides, as many as GitHub shows; always where \`GITHUB_ACTIONS\` is set |

It ends with exit code 0 when there is no error, with 1 when there is one, and with 2 when it was called wrongly. While something is in error, warnings are not looked for.

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
  return [`## ${name}`, about, ...files, `The check says: “… ${says} …”`].join('\n\n');
}

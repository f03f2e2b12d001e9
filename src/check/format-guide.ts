import type { Rule } from './finding.ts';

/** `docs/check.md`, which a test holds to the rules. */
export function formatGuide(rules: readonly Rule[]): string {
  return `# What \`npm run check\` finds

\`\`\`
content/papers/b.md:3:11  warning  broken-characters  authors[0]: "MÃ¼ller" should be "Müller"; --fix writes it so
\`\`\`

One finding a line: file, line and column, severity, rule, what is wrong and what to do. An **error** stops a build, and the command ends with exit code 1; a **warning** does not, unless \`--strict\` is given. \`--fix\` mends what is certain, \`--json\` is for programs, \`--github\` adds annotations (always where \`GITHUB_ACTIONS\` is set).

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

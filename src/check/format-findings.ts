import type { Finding } from './finding.ts';

/** Findings of one rule in one file that are shown; one wrong field of a long list buries all else. */
const SHOWN = 200;

/** One finding a line: `file:line:column  severity  rule  what is wrong; what to do`. */
export function formatFindings(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  const lines = findings.flatMap((finding) => {
    const key = `${finding.file}\n${finding.rule}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > SHOWN ? [] : [formatFinding(finding)];
  });
  const more = [...counts].flatMap(([key, count]) => {
    const [file, rule] = key.split('\n');
    return count > SHOWN
      ? [`${file}  …  ${rule}  and ${(count - SHOWN).toLocaleString('en')} more`]
      : [];
  });
  return [...lines, ...more].join('\n');
}

function formatFinding({ file, line, column, severity, rule, ...said }: Finding): string {
  const place = [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
  return `${place}  ${severity}  ${rule}  ${messageOf(said)}`;
}

/** GitHub's annotations: https://docs.github.com/actions/reference/workflow-commands-for-github-actions. */
export function formatAnnotations(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, column, severity, rule, ...said }) => {
      const properties = Object.entries({ file, line, col: column, title: rule })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(',');
      return `::${severity} ${properties}::${escapeData(messageOf(said))}`;
    })
    .join('\n');
}

export function findingsToJson(findings: readonly Finding[]) {
  return findings.map(({ fix, ...finding }) => ({ ...finding, fixable: fix !== undefined }));
}

function messageOf({ field, message }: Pick<Finding, 'field' | 'message'>): string {
  return field ? `${field}: ${message}` : message;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

import type { Finding } from './finding.ts';

/** Findings of one rule that are shown: one rule that nearly all papers break buries all else. */
export const SHOWN = { error: 100, warning: 20 } as const;

/** GitHub shows as many of each severity for one step: https://github.com/orgs/community/discussions/26680. */
const ANNOTATED = 10;

/**
 * One finding a line: `file:line:column  severity  rule  what is wrong; what to do`.
 *
 * @param all whether to show every finding; else the first of each rule, and how many there are more
 */
export function formatFindings(findings: readonly Finding[], all = false): string {
  const shown = all ? findings : firstOfEachRule(findings, (severity) => SHOWN[severity]);
  const left = all ? [] : countLeft(findings, shown);
  return [...shown.map(formatFinding), ...left].join('\n');
}

/** The first findings of each rule, in the order in which they came. */
function firstOfEachRule(
  findings: readonly Finding[],
  limit: (severity: Finding['severity']) => number,
): readonly Finding[] {
  const counts = new Map<string, number>();
  return findings.filter(({ rule, severity }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= limit(severity);
  });
}

function countLeft(findings: readonly Finding[], shown: readonly Finding[]): string[] {
  const shownByRule = Map.groupBy(shown, ({ rule }) => rule);
  return [...Map.groupBy(findings, ({ rule }) => rule)].flatMap(([rule, { length, 0: first }]) => {
    const left = length - (shownByRule.get(rule)?.length ?? 0);
    if (left === 0 || !first) return [];
    return [
      `…  ${first.severity}  ${rule}  and ${left.toLocaleString('en')} more; --rule ${rule} shows all`,
    ];
  });
}

function formatFinding({ file, line, column, severity, rule, ...said }: Finding): string {
  const place = [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
  return `${place}  ${severity}  ${rule}  ${messageOf(said)}`;
}

/**
 * GitHub's annotations: https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
 * Of many, as many as GitHub shows, of all rules in turn.
 */
export function formatAnnotations(findings: readonly Finding[]): string {
  const byTurn = Object.values(Object.groupBy(findings, ({ severity }) => severity)).flatMap(
    (ofSeverity) => inTurn(ofSeverity).slice(0, ANNOTATED),
  );
  return byTurn
    .map(({ file, line, column, severity, rule, ...said }) => {
      const properties = Object.entries({ file, line, col: column, title: rule })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(',');
      return `::${severity} ${properties}::${escapeData(messageOf(said))}`;
    })
    .join('\n');
}

/** The first finding of each rule, then the second of each, and so on. */
function inTurn(findings: readonly Finding[]): Finding[] {
  const byRule = [...Map.groupBy(findings, ({ rule }) => rule).values()];
  return byRule
    .flatMap((ofRule) => ofRule.map((finding, turn) => ({ finding, turn })))
    .sort((one, other) => one.turn - other.turn)
    .map(({ finding }) => finding);
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

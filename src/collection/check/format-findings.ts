import { formatLocation, formatMessage } from '../faults.ts';
import type { Finding } from './finding.ts';

/** Limits per rule. Otherwise, a rule that most papers break would hide the others. */
export const MAX_SHOWN = { error: 100, warning: 20 } as const;

/** Minimum number of findings with the same message that are joined into one line. */
const MIN_REPEATED = 4;

/** GitHub's limit per severity and step: https://github.com/orgs/community/discussions/26680 */
const MAX_ANNOTATIONS = 10;

/**
 * Formats one finding per line: `file:line:column  severity  rule  what is wrong; what to do`.
 *
 * @param all whether to show all findings, or the first of each rule and the number of others
 */
export function formatFindings(findings: readonly Finding[], all = false): string {
  const distinct = all ? findings : joinRepeated(findings);
  const shown = all ? findings : firstOfEachRule(distinct, (severity) => MAX_SHOWN[severity]);
  const hidden = all ? [] : countHidden(distinct, shown);
  return [...shown.map(formatFinding), ...hidden].join('\n');
}

/** Joins findings with the same message into one, with their number. */
function joinRepeated(findings: readonly Finding[]): readonly Finding[] {
  const groups = Map.groupBy(findings, ({ rule, message }) => `${rule} ${message}`);
  return findings.flatMap((finding) => {
    const same = groups.get(`${finding.rule} ${finding.message}`) ?? [];
    const [first] = same;
    if (!first || same.length < MIN_REPEATED) return [finding];
    if (finding !== first) return [];
    const count = (same.length - 1).toLocaleString('en');
    const more = `and ${count} more like this; use --rule ${first.rule} to show all`;
    return [{ ...first, message: `${first.message} (${more})` }];
  });
}

/** Selects the first findings of each rule, in their original order. */
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

function countHidden(findings: readonly Finding[], shown: readonly Finding[]): string[] {
  const shownByRule = Map.groupBy(shown, ({ rule }) => rule);
  return [...Map.groupBy(findings, ({ rule }) => rule)].flatMap(([rule, { length, 0: first }]) => {
    const hidden = length - (shownByRule.get(rule)?.length ?? 0);
    if (hidden === 0 || !first) return [];
    return [
      `…  ${first.severity}  ${rule}  and ${hidden.toLocaleString('en')} more; use --rule ${rule} to show all`,
    ];
  });
}

function formatFinding(finding: Finding): string {
  const { severity, rule } = finding;
  return `${formatLocation(finding)}  ${severity}  ${rule}  ${formatMessage(finding)}`;
}

/**
 * Formats annotations for GitHub, at most as many as it shows, alternating between rules:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatAnnotations(findings: readonly Finding[]): string {
  const shown = Object.values(Object.groupBy(findings, ({ severity }) => severity)).flatMap(
    (ofSeverity) => interleave(ofSeverity).slice(0, MAX_ANNOTATIONS),
  );
  return shown
    .map((finding) => {
      const { file, line, column, severity, rule } = finding;
      const properties = Object.entries({ file, line, col: column, title: rule })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(',');
      return `::${severity} ${properties}::${escapeData(formatMessage(finding))}`;
    })
    .join('\n');
}

/** Sorts findings so that the first of each rule comes first, then the second of each, and so on. */
function interleave(findings: readonly Finding[]): Finding[] {
  const byRule = [...Map.groupBy(findings, ({ rule }) => rule).values()];
  return byRule
    .flatMap((ofRule) => ofRule.map((finding, index) => ({ finding, index })))
    .sort((a, b) => a.index - b.index)
    .map(({ finding }) => finding);
}

export function findingsToJson(findings: readonly Finding[]) {
  return findings.map(({ fix, ...finding }) => ({ ...finding, fixable: fix !== undefined }));
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

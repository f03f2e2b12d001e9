import { formatMessage } from '../faults.ts';
import { hashData } from '../hash-data.ts';
import type { Finding } from './finding.ts';

/**
 * Formats findings as a report of Code Quality, which GitLab shows in merge requests:
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function formatCodeQuality(findings: readonly Finding[]): string {
  const issues = findings.map((finding) => {
    const { file, line, severity, rule } = finding;
    const description = formatMessage(finding);
    return {
      description,
      check_name: rule,
      // The line is omitted, because edits above a finding move it.
      fingerprint: hashData([file, rule, description]),
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: file, lines: { begin: line ?? 1 } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}

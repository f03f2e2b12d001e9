import { hashData } from '../hash-data.ts';
import type { Finding } from './finding.ts';
import { messageOf } from './format-findings.ts';

/**
 * Formats findings as a report of Code Quality, which GitLab shows in merge requests:
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function formatCodeQuality(findings: readonly Finding[]): string {
  const issues = findings.map(({ file, line, severity, rule, ...text }) => ({
    description: messageOf(text),
    check_name: rule,
    // Without the line, so that a finding is the same one after lines were added above it.
    fingerprint: hashData([file, rule, messageOf(text)]),
    severity: severity === 'error' ? 'major' : 'minor',
    location: { path: file, lines: { begin: line ?? 1 } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}

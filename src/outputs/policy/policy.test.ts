import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formatHeaderPolicy, formatTagPolicy } from './policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Directives by name. */
function parse(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );
}

describe.each([
  ['tag', formatTagPolicy],
  ['header', formatHeaderPolicy],
])('the policy of a %s', (_, format) => {
  it('forbids everything by default and only allows this host', () => {
    const policy = parse(format({ scripts: ['one()'] }));
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['base-uri']).toEqual(["'none'"]);
    const loads = Object.entries(policy).filter(
      ([name]) => /-src$|^form/.test(name) && name !== 'default-src',
    );
    for (const [name, values] of loads) expect(values[0], name).toBe("'self'");
  });

  it('allows inline scripts only by their hash, and no inline styles', () => {
    const policy = format({ scripts: ['one()', 'two()', 'one()'] });
    expect(parse(policy)['script-src']?.filter((value) => value.startsWith("'sha256"))).toEqual(
      [hash('one()'), hash('two()')].sort(),
    );
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*|https?:|data:/);
  });

  it('requires Trusted Types', () => {
    const policy = parse(format({ scripts: [] }));
    expect(policy['require-trusted-types-for']).toEqual(["'script'"]);
    expect(policy['trusted-types']).toEqual(['offprint']);
  });

  it('allows only the subscription form', () => {
    const formAction = 'https://lists.example/subscribe?a=1';
    expect(parse(format({ scripts: [], formAction }))['form-action']).toEqual([
      "'self'",
      'https://lists.example',
    ]);
  });
});

it('only the header allows WebAssembly, for the search worker', () => {
  expect(formatTagPolicy({ scripts: [] })).not.toContain('wasm');
  expect(formatHeaderPolicy({ scripts: [] })).toContain("'wasm-unsafe-eval'");
});

it('the header forbids framing', () => {
  expect(formatHeaderPolicy({ scripts: [] })).toContain("frame-ancestors 'none'");
  expect(formatTagPolicy({ scripts: [] })).not.toContain('frame-ancestors');
});

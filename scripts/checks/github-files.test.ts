import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../setup/paths.mjs';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const list = (pattern: string) => globSync(pattern, { cwd: ROOT }).toSorted();

describe('a workflow', () => {
  const workflows = [...list('.github/workflows/*.yml'), ...list('deploy/github/*.yml')];

  test.each(workflows)('%s follows the schema of GitHub’s workflows', (path) => {
    expect(validateWorkflow(read(path)).errors).toEqual([]);
  });

  test.each(workflows)('%s pins every action to a commit', (path) => {
    const actions = [...read(path).matchAll(/\buses: *(\S+)/g)].map(([, action = '']) => action);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  test('with an unknown key, or that needs a missing job, is invalid', () => {
    const job = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n';
    expect(validateWorkflow(`${job}    steps: [{ run: ls }]\n`).errors).toEqual([]);
    expect(validateWorkflow(`${job}    steps: [{ runs: ls }]\n`).errors).not.toEqual([]);
    expect(validateWorkflow(`${job}    needs: b\n    steps: [{ run: ls }]\n`).errors).not.toEqual(
      [],
    );
  });
});

describe('an issue form', () => {
  const forms = list('.github/ISSUE_TEMPLATE/*.yml').filter((path) => !path.endsWith('config.yml'));

  test.each(forms)('%s follows GitHub’s syntax', (path) => {
    const { body } = FORM.parse(parse(read(path)));
    const ids = body.flatMap(({ id }) => id ?? []);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

/** https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
const TEXT = z.string().min(1);
const FIELD = z.strictObject({
  type: z.enum(['input', 'textarea']),
  id: z.string().regex(/^[\w-]+$/),
  attributes: z.strictObject({
    label: TEXT,
    description: TEXT.optional(),
    placeholder: TEXT.optional(),
    value: TEXT.optional(),
    render: TEXT.optional(),
  }),
  validations: z.strictObject({ required: z.boolean() }).optional(),
});
const MARKDOWN = z.strictObject({
  type: z.literal('markdown'),
  id: z.undefined().optional(),
  attributes: z.strictObject({ value: TEXT }),
});
const FORM = z.strictObject({
  name: TEXT,
  description: TEXT,
  title: TEXT.optional(),
  labels: z.array(TEXT).optional(),
  body: z.array(z.discriminatedUnion('type', [FIELD, MARKDOWN])).min(1),
});

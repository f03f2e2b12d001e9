import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A step of a GitHub workflow. */
interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The parts of a GitHub workflow that these tests read. */
export interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

/** The environment of a step. */
export interface StepEnvironment {
  readonly folder: string;
  /** A folder for files of the run. */
  readonly temp: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The result of a job. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
  /** The names or actions of the steps that ran. */
  readonly steps: readonly string[];
}

/**
 * Runs the shell steps of a job in order, each verbatim in a new shell, until one fails.
 * Third-party actions do nothing.
 *
 * @param values of expressions such as `runner.temp`, by their text; an unknown expression is an
 * error
 * @param beforeStep called with the name of each shell step
 */
export async function runJob(
  workflow: Workflow,
  job: string,
  environment: StepEnvironment,
  values: Readonly<Record<string, string | boolean>>,
  beforeStep: (name: string) => void = () => undefined,
): Promise<Outcome> {
  const evaluate = (expression: string): string | boolean => {
    const value = values[expression.trim()];
    if (value === undefined) throw new Error(`The test has no value for "${expression.trim()}"`);
    return value;
  };
  const fill = (text: string) =>
    text.replace(/\$\{\{(.+?)\}\}/g, (_, expression: string) => String(evaluate(expression)));
  const steps: string[] = [];
  let output = '';
  for (const step of workflow.jobs[job]?.steps ?? []) {
    if (step.if !== undefined && evaluate(step.if) !== true) continue;
    steps.push(step.name ?? step.uses?.replace(/@.*/, '') ?? '');
    if (step.run === undefined) continue;
    beforeStep(step.name ?? '');
    const env = Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)] as const);
    const ran = await runShell(step.run, {
      ...environment,
      env: { ...environment.env, ...Object.fromEntries(env) },
    });
    output += ran.output;
    if (ran.code !== 0) return { code: ran.code, output, steps };
  }
  return { code: 0, output, steps };
}

/** Runs a script with bash as the hosts do: it ends at the first command that fails. */
export function runShell(
  script: string,
  { folder, temp, env }: StepEnvironment,
): Promise<{ readonly code: number; readonly output: string }> {
  const file = join(temp, 'step.sh');
  writeFileSync(file, script);
  return new Promise((done) => {
    const child = spawn('bash', ['-e', file], {
      cwd: folder,
      env: { ...env, RUNNER_TEMP: temp },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

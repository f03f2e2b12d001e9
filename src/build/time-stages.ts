import type { AstroIntegration } from 'astro';

export interface Stage {
  readonly name: string;
  readonly seconds: number;
}

/**
 * Adds integrations that measure the stages of a build and log them at its end: Astro's start, content,
 * bundles, pages, and the final hook of every integration.
 */
export function timeStages(integrations: readonly AstroIntegration[]): AstroIntegration[] {
  const stages: Stage[] = [];
  // `performance.now()` starts with the process.
  let last = 0;
  const end = (name: string): void => {
    const now = performance.now();
    stages.push({ name, seconds: (now - last) / 1000 });
    last = now;
  };
  let bundled: number | undefined;
  const bundles = { name: 'time-bundles', writeBundle: () => void (bundled = performance.now()) };
  const first: AstroIntegration = {
    name: 'offprint:stages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [bundles] } });
      },
      'astro:config:done': () => end('start'),
      'astro:build:start': () => end('content'),
      'astro:build:generated': () => {
        if (bundled !== undefined) {
          stages.push({ name: 'bundles', seconds: (bundled - last) / 1000 });
          last = bundled;
        }
        end('pages');
      },
    },
  };
  const final: AstroIntegration = {
    name: 'offprint:stages',
    hooks: { 'astro:build:done': ({ logger }) => logger.info(formatStages(stages)) },
  };
  return [first, ...integrations.map((integration) => timeIntegration(integration, end)), final];
}

function timeIntegration(
  integration: AstroIntegration,
  end: (name: string) => void,
): AstroIntegration {
  const done = integration.hooks['astro:build:done'];
  if (done === undefined) return integration;
  const name = integration.name.replace(/^offprint:/, '');
  const timed: typeof done = async (options) => {
    await done(options);
    end(name);
  };
  return { ...integration, hooks: { ...integration.hooks, 'astro:build:done': timed } };
}

/** "start 1.2 s, content 3.4 s" */
export function formatStages(stages: readonly Stage[]): string {
  return stages.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`).join(', ');
}

import { cpus, loadavg } from 'node:os';

/**
 * Describes the machine: "2 cores of AMD EPYC, load 1.4, Node 24.21.0, Chromium 156".
 *
 * @param browserVersion absent without a browser
 */
export function describeMachine(browserVersion?: string): string {
  const [core] = cpus();
  const [load = 0] = loadavg();
  return [
    `${cpus().length} cores of ${core?.model.trim() ?? 'an unknown kind'}`,
    `load ${load.toFixed(1)}`,
    `Node ${process.versions.node}`,
    ...(browserVersion === undefined ? [] : [`Chromium ${browserVersion}`]),
  ].join(', ');
}

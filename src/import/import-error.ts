import { formatFault, sortFaults, type Fault } from '../collection/faults.ts';

/** Errors that prevent an import. The message lists all of them and is meant for the terminal. */
export class ImportError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = sortFaults(faults);
    const count = sorted.length === 1 ? '1 error' : `${sorted.length} errors`;
    super(
      `${sorted.map((fault) => formatFault(fault)).join('\n')}\n\n${count}; nothing was imported.`,
    );
    this.name = 'ImportError';
    this.faults = sorted;
  }
}

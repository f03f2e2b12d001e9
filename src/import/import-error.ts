import { formatFault, sortFaults, type Fault } from '../collection/faults.ts';

/** All faults that stopped an import; the message is the whole text for the maintainer. */
export class ImportError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = sortFaults(faults);
    const count = sorted.length === 1 ? '1 fault' : `${sorted.length} faults`;
    super(
      `${sorted.map((fault) => formatFault(fault)).join('\n')}\n\n${count}; nothing was imported.`,
    );
    this.name = 'ImportError';
    this.faults = sorted;
  }
}

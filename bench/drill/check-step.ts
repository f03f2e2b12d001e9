import type { FaultRecord } from './record.ts';

/** Does a step of a trial; one that fails, as by an expectation, is a loss and ends nothing. */
export async function checkStep(
  record: FaultRecord,
  what: string,
  step: () => Promise<unknown>,
): Promise<void> {
  try {
    await step();
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    record.lost(`${what}: ${line}`);
  }
}

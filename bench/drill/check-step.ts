import type { FaultRecord } from './record.ts';

/** Characters of a message that are shown. */
const LONGEST = 600;

/** Does a step of a trial; one that fails, as by an expectation, is a loss and ends nothing. */
export async function checkStep(
  record: FaultRecord,
  what: string,
  step: () => Promise<unknown>,
): Promise<void> {
  try {
    await step();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    record.lost(`${what}: ${message.replace(/\s*\n\s*/g, ' | ').slice(0, LONGEST)}`);
  }
}

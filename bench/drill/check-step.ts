import type { FaultRecord } from './record.ts';

/** Maximum length of a message, in characters. */
const LONGEST = 600;

/**
 * Runs a step of a trial; a failure, such as of an expectation, is recorded as a loss and does not
 * stop the drill.
 */
export async function checkStep(
  record: FaultRecord,
  what: string,
  step: () => Promise<unknown>,
): Promise<void> {
  try {
    await step();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    record.addLoss(`${what}: ${message.replace(/\s*\n\s*/g, ' | ').slice(0, LONGEST)}`);
  }
}

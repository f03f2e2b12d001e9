import { findLine, type Ended } from '../command.ts';
import type { FaultRecord } from '../record.ts';

/**
 * Checks that a command on a full disk reports it without a stack trace. @returns whether it failed
 */
export function checkFull(record: FaultRecord, { code, output }: Ended): boolean {
  if (code === 0) {
    record.count('there was enough space');
    return false;
  }
  record.count('not enough space');
  const message = findLine(output, /disk is full/);
  if (message === undefined)
    record.complain(`does not report the full disk: ${output.slice(-400)}`);
  else record.addMessage(message.replace(/\/\S+/g, '…'));
  const frame = findLine(output, /^\s+at .+:\d+:\d+/);
  if (frame !== undefined) record.complain(`prints a stack trace: ${frame}`);
  return true;
}

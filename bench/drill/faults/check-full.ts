import { findLine, type Ended } from '../command.ts';
import type { FaultRecord } from '../record.ts';

/** A command that found no room says so, and prints no stack. @returns whether it failed */
export function checkFull(record: FaultRecord, { code, said }: Ended): boolean {
  if (code === 0) {
    record.count('there was room');
    return false;
  }
  record.count('no room');
  const message = findLine(said, /disk is full/);
  if (message === undefined) record.complain(`says nothing of a full disk: ${said.slice(-400)}`);
  else record.said(message.replace(/\/\S+/g, '…'));
  const frame = findLine(said, /^\s+at .+:\d+:\d+/);
  if (frame !== undefined) record.complain(`prints a stack: ${frame}`);
  return true;
}

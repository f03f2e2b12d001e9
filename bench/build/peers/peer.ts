import type { Command } from '../measure-command.ts';
import type { PeerData } from './peer-data.ts';

/** Another tool that builds a site of the same papers. */
export interface Peer {
  /** With its version. */
  readonly name: string;
  /** Writes what the tool builds from into a folder that is empty. */
  prepare(folder: string, data: PeerData): void;
  /** What builds it, from nothing. */
  command(folder: string, site: string): Command;
}

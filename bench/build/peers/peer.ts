import type { Command } from '../measure-command.ts';
import type { PeerData } from './peer-data.ts';

/** Another tool that builds a site from the same papers. */
export interface Peer {
  /** Name and version. */
  readonly name: string;
  /** Writes the tool's sources into an empty folder. */
  prepare(folder: string, data: PeerData): void;
  /** The command that builds the site from scratch. */
  command(folder: string, site: string): Command;
}

declare module 'ws' {
  import type { EventEmitter } from 'node:events';

  class Socket extends EventEmitter {
    static readonly OPEN: number;
    static readonly Server: new (
      options: { host: string; port: number },
      listening: () => void,
    ) => EventEmitter & {
      address(): unknown;
      on(event: 'connection', listener: (client: Socket) => void): void;
    };
    readonly readyState: number;
    constructor(address: string);
    on(event: 'message', listener: (data: Buffer) => void): this;
    on(event: 'open' | 'close' | 'error', listener: () => void): this;
    send(text: string): void;
    close(): void;
  }
  export default Socket;
}

import { connect, createServer, type Server, type Socket } from 'node:net';

/** Ways from this process into the rig's network namespace. */
export interface Door {
  /** A loopback address (`127.0.0.1:<port>`) of this side behind which an address (`198.18.0.1:7070`) of the other side is reached. */
  reach(address: string): Promise<string>;
  close(): void;
}

/** Opens the door whose keeper listens on a socket in the file system, which namespaces of networks do not separate. */
export function openDoor(keeper: string): Door {
  const servers = new Map<string, Promise<string>>();
  const open = new Set<Server | Socket>();
  const serve = (address: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const server = createServer({ allowHalfOpen: true }, (caller) => {
        const called = connect({ path: keeper, allowHalfOpen: true });
        called.write(`${address}\n`);
        caller.pipe(called).pipe(caller);
        for (const side of [caller, called]) {
          open.add(side);
          side.on('error', () => [caller.destroy(), called.destroy()]);
          side.on('close', () => open.delete(side));
        }
      });
      open.add(server);
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => {
        server.unref();
        const bound = server.address();
        if (bound === null || typeof bound === 'string') throw new Error('internal: a TCP server has a port');
        resolve(`127.0.0.1:${bound.port}`);
      });
    });
  return {
    reach: (address) => {
      const known = servers.get(address) ?? serve(address);
      servers.set(address, known);
      return known;
    },
    close: () => {
      for (const each of open) 'close' in each ? each.close() : each.destroy();
    },
  };
}

// Runs in the rig's network namespace: whoever connects to its socket names an address there in one line, and is then connected to it.
import { connect, createServer } from 'node:net';

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('internal: the doorkeeper needs the path of its socket');
createServer({ allowHalfOpen: true }, (caller) => {
  let head = Buffer.alloc(0);
  const listen = (chunk: Buffer): void => {
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\n');
    if (end < 0) return;
    caller.off('data', listen).pause();
    const [host = '', port = ''] = head.subarray(0, end).toString().split(':');
    const called = connect({ host, port: Number(port), allowHalfOpen: true });
    called.write(head.subarray(end + 1));
    caller.pipe(called).pipe(caller);
    for (const side of [caller, called]) side.on('error', () => [caller.destroy(), called.destroy()]);
  };
  caller.on('data', listen);
}).listen(path);

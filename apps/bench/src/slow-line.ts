import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Line {
  name: string;
  /** Milliseconds there and back. */
  roundTrip: number;
  /** Bits a second, shared by all connections; down as up. */
  bandwidth: number;
}

/**
 * A line between a browser and a server: what a browser can throttle by itself leaves out the way to the first byte. A
 * new connection waits for two round trips (TCP, then TLS 1.3, as readers have it), every byte for half of one and for
 * its turn on the line. It has no losses and no slow start: what is measured fits what a server sends at once.
 */
export async function slowLine(target: string, { roundTrip, bandwidth }: Line): Promise<{ url: string; stop(): void }> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  const carry = (from: Socket, to: Socket, line: { freeAt: number }, openAt: number) => {
    from.on('data', (bytes: Buffer) => {
      line.freeAt = Math.max(performance.now(), openAt, line.freeAt) + (bytes.length * 8_000) / bandwidth;
      setTimeout(() => to.writable && to.write(bytes), line.freeAt + roundTrip / 2 - performance.now());
    });
    from.on('close', () => setTimeout(() => to.destroy(), roundTrip));
    from.on('error', () => to.destroy());
  };
  const [up, down] = [{ freeAt: 0 }, { freeAt: 0 }];
  const server = createServer((reader) => {
    const far = connect(Number(port), hostname);
    for (const socket of [reader, far]) open.add(socket.setNoDelay(true));
    carry(reader, far, up, performance.now() + 2 * roundTrip);
    carry(far, reader, down, 0);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

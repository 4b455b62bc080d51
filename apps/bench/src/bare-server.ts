/** A process of its own: Fastify with a few answers in memory and nothing else, which the product is measured beside. */
import fastify from 'fastify';
import type { AddressInfo } from 'node:net';

export interface BareAnswer {
  path: string;
  headers: Record<string, string>;
  etag: string;
  bytes: Uint8Array;
}

process.once('message', (answers: BareAnswer[]) => {
  const server = fastify();
  for (const { path, headers, etag, bytes } of answers) {
    const body = Buffer.from(bytes);
    server.get(path, (request, reply) => {
      reply.headers(headers);
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      return reply.send(body);
    });
  }
  void server.listen({ port: 0, host: '127.0.0.1' }).then(() => {
    process.send?.((server.server.address() as AddressInfo).port);
  });
});
process.once('disconnect', () => process.exit(0));

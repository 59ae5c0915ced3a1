/** A reverse proxy that puts a server under a path and takes that path away, as those of deploy/ do. */
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface Proxy {
  /** Without a slash at its end. */
  readonly url: string;
  close(): void;
}

export async function openProxy(server: string, path: string): Promise<Proxy> {
  const { port } = new URL(server);
  /** What the server is asked for; null: not its affair. */
  const inside = (url = '/'): string | null => (url.startsWith(`${path}/`) ? url.slice(path.length) : null);
  const proxy = createServer((incoming, answer) => {
    const target = inside(incoming.url);
    if (target === null) return void answer.writeHead(418).end();
    const asked = request({ port, path: target, method: incoming.method, headers: incoming.headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    incoming.pipe(asked.on('error', () => answer.destroy()));
  });
  proxy.on('upgrade', ({ url, rawHeaders }, near, begun) => {
    const target = inside(url);
    if (target === null) return void near.destroy();
    const far = connect(Number(port), 'localhost', () => {
      const lines = rawHeaders.map((word, i) => word + (i % 2 === 0 ? ': ' : '\r\n'));
      far.write(`GET ${target} HTTP/1.1\r\n${lines.join('')}\r\n`);
      far.write(begun);
      near.pipe(far).pipe(near);
    });
    far.on('error', () => near.destroy());
    near.on('error', () => far.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(proxy.address() as AddressInfo).port}${path}`,
    close() {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}

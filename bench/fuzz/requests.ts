/** HTTP requests as no browser sends them: the text of a whole connection, a character for each byte. */
import * as fc from 'fast-check';
import type { HostileBytes } from './hostile.ts';

/** Of the server that is attacked, so that some requests get past it. */
export const METRICS_TOKEN = 'known-to-the-fuzzer';

const METHODS = [
  'GET',
  'GET',
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PATCH',
  'CONNECT',
  'get',
  'X',
  '',
];

const PATHS = [
  '/',
  '/healthz',
  '/readyz',
  '/metrics',
  '/api/lan',
  '/api/daily',
  '/api/nothing',
  '/j/CDFHJK',
  '/d/x',
  '/assets/index.js',
  '/index.html',
  '/assets',
  '/socket.io/',
  '/socket.io/?EIO=4&transport=polling',
  '/socket.io/?EIO=4&transport=polling&sid=x',
  '/socket.io/?EIO=4&transport=websocket&sid=../x',
];

/** After a path, or in its place. */
const ENDS = [
  '',
  '',
  '',
  '/../../../../etc/passwd',
  '/..%2f..%2f..%2fetc%2fpasswd',
  '/%2e%2e/%2e%2e/package.json',
  '/..%5c..%5cpackage.json',
  '/....//....//package.json',
  '/%252e%252e%252fpackage.json',
  '/.env',
  '/.git/config',
  '/%00',
  '/%',
  '/%c0%ae%c0%ae/',
  '/%ff%fe',
  '/%ed%a0%80',
  '//127.0.0.1/',
  '/\\127.0.0.1',
  '/__proto__',
  '/constructor',
  '?__proto__[ok]=1&constructor[prototype][ok]=1',
  `?a${'[a]'.repeat(300)}=1`,
  `?${'a=1&'.repeat(2000)}`,
  `/${'a/'.repeat(50_000)}`,
  '#x',
];

const HEADERS = [
  'Accept: text/html',
  'Accept: application/json;q=1e999',
  `Accept: ${'text/html;q=0.1,'.repeat(400)}`,
  'Accept-Language: zh-CN,__proto__;q=1',
  `Accept-Language: ${'x-'.repeat(2000)}`,
  `Accept-Encoding: ${'gzip;q=0,'.repeat(500)}br`,
  'Accept-Encoding: __proto__',
  'Range: bytes=0-',
  `Range: bytes=${'0-1,'.repeat(500)}`,
  'Range: bytes=-9007199254740993',
  'If-None-Match: W/"x", *',
  'If-Modified-Since: 99999999999999',
  'Origin: https://evil.example',
  'Origin: null',
  'Origin: http://[::1',
  'X-Forwarded-For: 10.0.0.1, ::ffff:10.0.0.2, x',
  'X-Forwarded-Host: a, b',
  'Authorization: Bearer x',
  `Authorization: Bearer ${METRICS_TOKEN}`,
  `Authorization: Bearer ${' '.repeat(4000)}`,
  'Cookie: __proto__=1; io=x',
  'Content-Type: application/json',
  'Content-Type: application/octet-stream',
  'Content-Type: text/plain; charset=utf-7',
  'Content-Encoding: gzip',
  'Expect: 100-continue',
  'Expect: x',
  'Connection: keep-alive, x',
  '__proto__: x',
  'constructor: x',
  'X: \u00ff\u0080',
  ' folded: x',
  'no colon',
  `X: ${'x'.repeat(17_000)}`,
  'Host: twice',
];

/** What is said of the body, and the body. */
const BODIES = [
  ['', ''],
  ['', ''],
  ['Content-Length: 2', '{}'],
  ['Content-Length: 1000', '{"cut'],
  ['Content-Length: 0', 'more than nothing'],
  ['Content-Length: -1', ''],
  ['Content-Length: 1e3', ''],
  ['Content-Length: 99999999999999999999', 'x'],
  ['Content-Length: 1\r\nContent-Length: 2', 'xx'],
  ['Content-Length: 3\r\nTransfer-Encoding: chunked', '0\r\n\r\n'],
  ['Transfer-Encoding: chunked', '5\r\n42["a\r\n0\r\n\r\n'],
  ['Transfer-Encoding: chunked', 'ffffffffffffffff\r\nx'],
  ['Transfer-Encoding: chunked', 'x\r\n'],
  ['Transfer-Encoding: gzip, x', 'x'],
  ['Content-Length: 40000', 'x'.repeat(40_000)],
] as const;

/** Rarer, since what asks for nothing known is left waiting for a second before it is cut off. */
const UPGRADES = [
  ['Upgrade: websocket\r\nConnection: Upgrade', ''],
  [
    'Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x',
    '\u0081\u00ff\u00ff',
  ],
  ['Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 99', 'x'],
  ['Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__', 'PRI * HTTP/2.0\r\n\r\n'],
] as const;

const shaped = fc
  .record({
    method: fc.constantFrom(...METHODS),
    path: fc.constantFrom(...PATHS),
    end: fc.constantFrom(...ENDS),
    version: fc.constantFrom('1.1', '1.1', '1.1', '1.1', '1.0', '0.9', '2.0', 'x'),
    headers: fc.array(fc.constantFrom(...HEADERS), { maxLength: 5 }),
    body: fc.oneof(
      { weight: 40, arbitrary: fc.constantFrom(...BODIES) },
      { weight: 1, arbitrary: fc.constantFrom(...UPGRADES) },
    ),
    host: fc.constantFrom('Host: 127.0.0.1', 'Host: 127.0.0.1', 'Host: __proto__', 'Host: [', ''),
  })
  .map(({ method, path, end, version, headers, body: [about, body], host }) => {
    const lines = [`${method} ${path}${end} HTTP/${version}`, host, 'Connection: close', about, ...headers];
    return `${lines.filter((line) => line !== '').join('\r\n')}\r\n\r\n${body}`;
  });

/** Whatever bytes, also some that no HTTP begins with. */
const noise = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('latin1'));
const cut = fc.tuple(shaped, fc.nat()).map(([one, at]) => one.slice(0, at % (one.length + 1)));

export const request: fc.Arbitrary<HostileBytes> = fc
  .oneof(
    { weight: 10, arbitrary: shaped },
    { weight: 2, arbitrary: cut },
    { weight: 1, arbitrary: noise },
    { weight: 1, arbitrary: fc.tuple(shaped, shaped).map((both) => both.join('')) },
  )
  .map((one) => ({ kind: 'http', bytes: one }));

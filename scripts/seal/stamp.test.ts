import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portalOf } from '../../tests/fixtures/rules/check-case.ts';
import { linkHash, nextLink } from '../../src/domain/disclosure/seal-chain.ts';
import { openssl, stampHolds } from './openssl.ts';
import { stamp } from './stamp.ts';

const possible = spawnSync('openssl', ['version']).status === 0;
const link = nextLink({ links: [] }, { date: '2026-01-02', what: 'q1', sha256: 'a'.repeat(64) });
const sealed = { 'data/seals.txt': `${link.text}\n` };
const hash = linkHash(link);

describe.skipIf(!possible)('a time stamp over the end of the chain', () => {
  let folder: string;
  let server: Server;
  let service: string;
  let ca: string;
  const at = (name: string): string => join(folder, name);

  /** A service for time stamps, as an authority for trustworthy time runs one: openssl answers. */
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gongshilan-tsa-'));
    ca = at('ca.pem');
    const subject = ['-subj', '/CN=stand-in', '-nodes', '-newkey', 'rsa:2048', '-days', '30'];
    const use = ['-addext', 'extendedKeyUsage=critical,timeStamping', '-addext', 'keyUsage=digitalSignature'];
    expect(openssl('req', '-x509', ...subject, ...use, '-keyout', at('key.pem'), '-out', ca)).toEqual({ ok: true });
    writeFileSync(at('serial'), '01\n');
    writeFileSync(
      at('tsa.cnf'),
      `[tsa]\ndefault_tsa = one\n[one]\nserial = ${at('serial').replaceAll('\\', '/')}\ndefault_policy = 1.2.3.4\ndigests = sha256\nsigner_digest = sha256\n`,
    );
    server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        writeFileSync(at('query.tsq'), Buffer.concat(parts));
        const words = ['-config', at('tsa.cnf'), '-signer', ca, '-inkey', at('key.pem'), '-out', at('answer.tsr')];
        const made = openssl('ts', '-reply', '-queryfile', at('query.tsq'), ...words);
        response.writeHead(made.ok ? 200 : 500).end(made.ok ? readFileSync(at('answer.tsr')) : made.message);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    service = `http://127.0.0.1:${typeof address === 'object' ? String(address?.port) : ''}/`;
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('is asked for, verified and kept; another hash, or another authority, does not hold', async () => {
    const done = await stamp(portalOf(sealed), at('data'), { service, authorities: ca });
    expect(done).toEqual({ ok: true, message: `盖好了：${at('data')}/stamps/${hash}.tsr.txt。请和资料一起提交。` });
    const kept = readFileSync(at(`data/stamps/${hash}.tsr.txt`), 'utf8');
    expect(await stampHolds(hash, Buffer.from(kept, 'base64'), ca)).toEqual({ ok: true });
    expect((await stampHolds('b'.repeat(64), Buffer.from(kept, 'base64'), ca)).ok).toBe(false);
    const stamped = portalOf({ ...sealed, [`data/stamps/${hash}.tsr.txt`]: kept });
    expect(stamped.problems).toEqual([]);
    expect((await stamp(stamped, at('data'), { service, authorities: ca })).message).toContain('已经盖过');
    const other = [
      '-subj',
      '/CN=other',
      '-nodes',
      '-newkey',
      'rsa:2048',
      '-keyout',
      at('k2.pem'),
      '-out',
      at('c2.pem'),
    ];
    openssl('req', '-x509', ...other);
    expect((await stampHolds(hash, Buffer.from(kept, 'base64'), at('c2.pem'))).ok).toBe(false);
  });

  it('is not kept where the service is no such service, or nothing was ever sealed', async () => {
    const wrong = await stamp(portalOf(sealed), at('none'), { service: 'http://127.0.0.1:9/', authorities: ca });
    expect([wrong.ok, wrong.message.slice(0, 9)]).toEqual([false, '时间戳服务 http'.slice(0, 9)]);
    expect((await stamp(portalOf(), at('none'), { service, authorities: ca })).ok).toBe(false);
  });
});

import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** An identity provider on this machine, on another site than the product. It asks nobody for anything. */
export interface Issuer {
  readonly address: string;
  /** Who signs in there next; nobody breaks it off. */
  signsIn: string | undefined;
  /** All that browsers asked of it. */
  readonly asked: string[];
  close(): void;
}

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const secondsGood = 120;
const millisInSecond = 1000;

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function signed(claims: object): string {
  const said = `${part({ alg: 'RS256', kid: 'e2e' })}.${part(claims)}`;
  return `${said}.${createSign('RSA-SHA256').update(said).sign(keys.privateKey, 'base64url')}`;
}

export async function startIssuer(): Promise<Issuer> {
  const codes = new Map<string, URLSearchParams>();

  async function token(request: IncomingMessage): Promise<object> {
    const sent = new URLSearchParams(await text(request));
    const asked = codes.get(sent.get('code') ?? '');
    codes.clear();
    const challenge = createHash('sha256')
      .update(sent.get('code_verifier') ?? '')
      .digest('base64url');
    if (asked?.get('code_challenge') !== challenge) return { error: 'invalid_grant' };
    const now = Math.floor(Date.now() / millisInSecond);
    return {
      id_token: signed({
        iss: issuer.address,
        aud: asked.get('client_id'),
        sub: asked.get('subject'),
        nonce: asked.get('nonce'),
        iat: now,
        exp: now + secondsGood,
      }),
    };
  }

  /** Sends the browser back. */
  function authorize(asked: URLSearchParams): string {
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('state', asked.get('state') ?? '');
    if (issuer.signsIn === undefined) {
      back.searchParams.set('error', 'access_denied');
    } else {
      asked.set('subject', issuer.signsIn);
      codes.set('e2e-code', asked);
      back.searchParams.set('code', 'e2e-code');
    }
    return back.href;
  }

  const server: Server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer.address);
    if (pathname === '/authorize') {
      issuer.asked.push(request.url ?? '');
      response.writeHead(302, { Location: authorize(searchParams) }).end();
      return;
    }
    const answer =
      pathname === '/token'
        ? token(request)
        : Promise.resolve(
            pathname === '/jwks'
              ? { keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'e2e' }] }
              : {
                  issuer: issuer.address,
                  authorization_endpoint: `${issuer.address}/authorize`,
                  token_endpoint: `${issuer.address}/token`,
                  jwks_uri: `${issuer.address}/jwks`,
                },
          );
    void answer.then((body) => {
      response.writeHead('error' in body ? 400 : 200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const issuer: Issuer = {
    address: `http://127.0.0.1:${String(port)}`,
    signsIn: undefined,
    asked: [],
    close: () => server.close(),
  };
  return issuer;
}

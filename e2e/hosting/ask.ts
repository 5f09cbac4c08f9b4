import http, { type IncomingHttpHeaders } from 'node:http';
import https from 'node:https';
import type { Nginx } from './nginx.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const agents = new Map<number, https.Agent>();

/** One connection after the other costs a handshake each; so they are kept. */
function agentFor({ https: port, certificate }: Nginx): https.Agent {
  const agent = agents.get(port) ?? new https.Agent({ keepAlive: true, maxSockets: 8, ca: certificate });
  agents.set(port, agent);
  return agent;
}

/** Asks a server as no browser would: nothing is followed, unpacked or added. */
export function ask(
  nginx: Nginx,
  path: string,
  headers: Record<string, string> = {},
  scheme: 'http' | 'https' = 'https',
): Promise<Answer> {
  const secure = scheme === 'https';
  const options = {
    host: '127.0.0.1',
    servername: 'localhost',
    port: nginx[scheme],
    path,
    headers: { host: 'localhost', ...headers },
  };
  return new Promise((resolve, reject) => {
    const request = secure ? https.request({ ...options, agent: agentFor(nginx) }) : http.request(options);
    request.on('error', reject).on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.end();
  });
}

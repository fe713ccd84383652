import { createServer, type RequestListener, type Server } from 'node:http';

import { err, ok, type Result } from '@penholder/kernel';

/** The port cannot be listened at; `message` is the one line for whoever started the server. */
export interface PortRefusal {
  readonly type: 'PortRefused';
  readonly message: string;
}

/** A server that listens, and answers nothing yet. */
export interface Listening {
  readonly server: Server;
  readonly address: string;
  /** From now on requests go here. */
  readonly answerWith: (listener: RequestListener) => void;
}

/** Listens before anything else is touched, so that a second start says "port taken" and does no work. Requests are told to come back until `answerWith`. */
export async function listen(host: string, port: number): Promise<Result<Listening, PortRefusal>> {
  let answer: RequestListener = notYet;
  const server = createServer((request, response) => answer(request, response));
  const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => resolve(undefined));
  });
  if (failure !== undefined) return err({ type: 'PortRefused', message: messageFor(failure, host, port) });
  return ok({
    server,
    address: addressOf(server, host),
    answerWith: (listener) => {
      answer = listener;
    },
  });
}

const notYet: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Retry-After': '1' }).end('starting\n');
};

function addressOf(server: Server, host: string): string {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server listens at no port');
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound.port}`;
}

function messageFor({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  return code === 'EADDRINUSE'
    ? `Port ${port} is taken; stop what listens there, or choose another one with PORT.`
    : `The server cannot listen at ${host}, port ${port} (${message}); choose others with PENHOLDER_HOST and PORT.`;
}

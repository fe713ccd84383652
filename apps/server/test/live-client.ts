import { messageType } from '@penholder/protocol';
import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

import type { TestPerson } from './serving.js';

/** A real y-websocket client in a real room. */
export class LiveClient {
  readonly doc = new Y.Doc();
  readonly provider: WebsocketProvider;
  /** How many of its writing messages the server said are on disk, on the line it has now. */
  saved = 0;
  /** The code it was sent away with for good. */
  closed: number | undefined;
  #waiting: (() => void)[] = [];

  constructor(socketAddress: string, room: string, { cookie }: Pick<TestPerson, 'cookie'>) {
    this.provider = new WebsocketProvider(`${socketAddress}/rooms`, room, this.doc, {
      ...transportWith(cookie),
      // Node has a BroadcastChannel too: with it on, clients of one process would talk past the server.
      disableBc: true,
    });
    this.provider.messageHandlers[messageType.saved] = (_encoder, decoder) => {
      this.saved = decoding.readVarUint(decoder);
      this.#look();
    };
    this.provider.on('closed', (event) => {
      this.closed = event?.code;
      this.#look();
    });
    this.provider.on('sync', () => this.#look());
    this.provider.awareness.on('change', () => this.#look());
    this.doc.on('update', () => this.#look());
  }

  get text(): string {
    return this.doc.getText('notes').toString();
  }

  /** Types into a text beside the resolution, which no reader minds. */
  type(words: string): void {
    this.doc.getText('notes').insert(this.text.length, words);
  }

  /** Resolves when this holds, looked at whenever something comes in. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Resolves when all that it wrote is on disk: y-websocket says what it has on entering, and that counts as one write. */
  synced(): Promise<void> {
    return this.until(() => this.provider.synced && this.saved > 0);
  }

  /** Types, and resolves when the server says that it is on disk. */
  async write(words: string): Promise<void> {
    const before = this.saved;
    this.type(words);
    await this.until(() => this.saved > before);
  }

  leave(): void {
    this.provider.destroy();
    this.doc.destroy();
  }

  #look(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** A WebSocket that brings this cookie, as a browser's does. y-websocket asks for the browser's class; ws has the part of it that it uses. */
function transportWith(cookie: string): object {
  class SocketWithCookie extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { Cookie: cookie } });
    }
  }
  return { WebSocketPolyfill: SocketWithCookie };
}

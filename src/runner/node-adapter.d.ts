/** Comlink ships this module without types of its own under this name. */
declare module 'comlink/dist/esm/node-adapter.mjs' {
  import type { TransferListItem } from 'node:worker_threads';

  /** A worker thread or its parent port, seen as an endpoint with event listeners. */
  export default function nodeEndpoint(port: {
    postMessage(message: unknown, transfer?: readonly TransferListItem[]): void;
    on(type: string, listener: (value: unknown) => void): unknown;
    off(type: string, listener: (value: unknown) => void): unknown;
  }): {
    postMessage(message: unknown, transfer?: Transferable[]): void;
    addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: object): void;
    removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: object): void;
  };
}

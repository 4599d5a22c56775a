/** Ears for what is no request: connections that nobody sends anything over, and the packets of WebRTC. */
import { createSocket } from 'node:dgram';
import { type AddressInfo, createServer } from 'node:net';
import { allWays } from './ways/index.js';

/** One port for each way that needs one. */
export interface Listeners {
  readonly ports: ReadonlyMap<string, number>;
  /** Ids of the ways whose port has heard something since the last `clear`. */
  heard(): string[];
  clear(): void;
  close(): Promise<void>;
}

/** Opens the ports. */
export const openListeners = async (): Promise<Listeners> => {
  const ports = new Map<string, number>();
  const heard = new Set<string>();
  /** Ports that packets came from; what one of them sends again after `clear` belongs to the time before. */
  const senders = new Set<number>();
  const past = new Set<number>();
  const closers: (() => Promise<void>)[] = [];
  for (const { id, port } of allWays) {
    if (!port) continue;
    const note = () => void heard.add(id);
    if (port === 'udp') {
      const socket = createSocket('udp4').on('message', (_, { port: sender }) => {
        senders.add(sender);
        if (!past.has(sender)) note();
      });
      await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
      ports.set(id, socket.address().port);
      closers.push(() => new Promise((done) => socket.close(() => done())));
    } else {
      const sockets = new Set<import('node:net').Socket>();
      const server = createServer((socket) => {
        note();
        sockets.add(socket.on('error', () => {}));
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      ports.set(id, (server.address() as AddressInfo).port);
      closers.push(
        () =>
          new Promise((done) => {
            server.close(() => done());
            for (const socket of sockets) socket.destroy();
          }),
      );
    }
  }
  return {
    ports,
    heard: () => [...heard],
    clear: () => {
      heard.clear();
      for (const sender of senders) past.add(sender);
    },
    close: async () => void (await Promise.all(closers.map((close) => close()))),
  };
};

/**
 * The socket between WebKitGTK and its remote inspector. WebDriver opens it for itself; a second client is let in.
 * A message is: size of the rest (32 bits, big endian), a byte of flags, a name that ends in NUL, parameters as
 * GVariant (here only 64-bit numbers and a text that ends in NUL, so no alignment is needed).
 * WebKit: Source/JavaScriptCore/inspector/remote/socket and WTF's SocketConnection.
 */
import { connect } from 'node:net';

/** Flags: parameters are little endian. */
const LITTLE_ENDIAN = 1;
const HEADER = 5;
/** Which process of the browser is meant: the first one to connect, which owns the windows. */
const BROWSER_PROCESS = 1;

/** Messages to and from the pages of one browser, which it numbers. */
export interface InspectorSocket {
  /** Asks to inspect a page. Nothing answers; its messages begin to come. */
  open(page: number): void;
  send(page: number, message: object): void;
  onMessage(listener: (page: number, message: Record<string, unknown>) => void): void;
  close(): void;
}

const writeNumbers = (...numbers: number[]): Buffer => {
  const buffer = Buffer.alloc(8 * numbers.length);
  for (const [index, number] of numbers.entries()) buffer.writeBigUInt64LE(BigInt(number), 8 * index);
  return buffer;
};

/** Connects to the port that the browser was told to listen on. */
export const createInspectorSocket = async (port: number): Promise<InspectorSocket> => {
  const socket = connect(port, '127.0.0.1');
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  // When the browser ends first, there is nobody left to tell.
  socket.on('error', () => socket.destroy());

  const write = (name: string, parameters: Buffer): void => {
    const body = Buffer.concat([Buffer.from(`${name}\0`), parameters]);
    const header = Buffer.alloc(HEADER);
    header.writeUInt32BE(body.length, 0);
    header.writeUInt8(LITTLE_ENDIAN, 4);
    socket.write(Buffer.concat([header, body]));
  };

  let listener: Parameters<InspectorSocket['onMessage']>[0] = () => {};
  const readMessage = (body: Buffer): void => {
    const end = body.indexOf(0);
    if (body.subarray(0, end).toString() !== 'SendMessageToFrontend') return;
    const parameters = body.subarray(end + 1);
    const page = Number(parameters.readBigUInt64LE(8));
    listener(page, JSON.parse(parameters.subarray(16, -1).toString('utf8')) as Record<string, unknown>);
  };
  let rest: Buffer = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    rest = Buffer.concat([rest, data]);
    while (rest.length >= HEADER && rest.length >= HEADER + rest.readUInt32BE(0)) {
      const end = HEADER + rest.readUInt32BE(0);
      readMessage(rest.subarray(HEADER, end));
      rest = rest.subarray(end);
    }
  });

  // The text is a version of the protocol; to any but its own the browser adds its whole definition, unasked for.
  write('SetupInspectorClient', Buffer.from('-\0'));
  return {
    open: (page) => write('Setup', writeNumbers(BROWSER_PROCESS, page)),
    send: (page, message) =>
      write(
        'SendMessageToBackend',
        Buffer.concat([writeNumbers(BROWSER_PROCESS, page), Buffer.from(`${JSON.stringify(message)}\0`)]),
      ),
    onMessage: (next) => {
      listener = next;
    },
    close: () => socket.destroy(),
  };
};

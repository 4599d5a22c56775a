/** What WebDriver cannot do in WebKit and its inspector can: console, early scripts, headers, media queries. */
import type { ConsoleEntry } from '../types.js';
import { withTimeout } from '../wait.js';
import { createInspectorSocket } from './inspector-socket.js';

/** A command of the inspector protocol. */
export type InspectorCommand = readonly [method: string, params?: Record<string, unknown>];

/** The inspector of one browser. */
export interface Inspector {
  /** Sends the commands to the next page that was opened, now and whenever it changes its process. */
  attach(commands: readonly InspectorCommand[], onLine: (line: ConsoleEntry) => void): Promise<void>;
  close(): void;
}

interface Message extends Record<string, unknown> {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

interface ConsoleMessage {
  readonly level: string;
  readonly text: string;
  readonly parameters?: readonly { readonly type: string; readonly value?: unknown; readonly description?: string }[];
}

const LEVELS: Readonly<Record<string, ConsoleEntry['level']>> = {
  debug: 'debug',
  info: 'info',
  warning: 'warn',
  error: 'error',
};

const readLine = ({ level, text, parameters }: ConsoleMessage): ConsoleEntry => ({
  level: LEVELS[level] ?? 'log',
  // For a call of the console API the text is its first argument only.
  text: parameters?.map(({ value, description, type }) => String(value ?? description ?? type)).join(' ') ?? text,
});

/** The browser numbers windows as they are opened; nothing tells the number of one. */
const FIRST_PAGE = 1;
/** What automates takes this number, and does not withstand to be inspected. */
const AUTOMATION = 2;
/** How many numbers to try: windows that pages have opened take some. */
const TRIES = 16;

interface Page {
  readonly commands: readonly InspectorCommand[];
  readonly onLine: (line: ConsoleEntry) => void;
  last: ConsoleEntry | null;
}

/** Connects to the inspector of a browser. */
export const createInspector = async (port: number): Promise<Inspector> => {
  const socket = await createInspectorSocket(port);
  const waiting = new Map<number, (message: Message) => void>();
  const pages = new Map<number, Page>();
  let lastId = 0;

  const call = (send: (id: number) => void): Promise<void> => {
    lastId += 1;
    const id = lastId;
    const answer = new Promise<void>((resolve, reject) => {
      waiting.set(id, ({ error }) => (error ? reject(new Error(error.message)) : resolve()));
    });
    send(id);
    return withTimeout(answer, 5000, 'the inspector does not answer');
  };
  const tellPage = (page: number, method: string, params: object): Promise<void> =>
    call((id) => socket.send(page, { id, method, params }));
  const tellTarget = (page: number, targetId: unknown, [method, params = {}]: InspectorCommand): Promise<void> =>
    call((id) => {
      const message = JSON.stringify({ id, method, params });
      // The envelope is answered too; only the answer of what is in it counts.
      socket.send(page, { id: -id, method: 'Target.sendMessageToTarget', params: { targetId, message } });
    });

  const prepare = async (number: number, { commands }: Page, info: Record<string, unknown>): Promise<void> => {
    await Promise.all(commands.map((command) => tellTarget(number, info.targetId, command)));
    if (info.isPaused) await tellPage(number, 'Target.resume', { targetId: info.targetId });
  };

  const ready = new Map<number, { resolve: () => void; reject: (error: unknown) => void }>();
  /** What windows were told of before they were attached: the answer to being opened comes once. */
  const early = new Map<number, Message>();
  const read = (number: number, message: Message): void => {
    const page = pages.get(number);
    if (message.id !== undefined) {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    } else if (message.method === 'Target.dispatchMessageFromTarget') {
      read(number, JSON.parse(String(message.params?.message)) as Message);
    } else if (message.method === 'Target.targetCreated' && !page) {
      early.set(number, message);
    } else if (message.method === 'Target.targetCreated' && page) {
      const done = ready.get(number);
      prepare(number, page, message.params?.targetInfo as Record<string, unknown>).then(done?.resolve, done?.reject);
    } else if (message.method === 'Console.messageAdded' && page) {
      page.last = readLine(message.params?.message as ConsoleMessage);
      page.onLine(page.last);
    } else if (message.method === 'Console.messageRepeatCountUpdated' && page?.last) {
      page.onLine(page.last);
    }
  };
  socket.onMessage(read);

  /** The highest number that a window answers to. Whether one does is known once the first window has answered after it. */
  const findLast = async (): Promise<number> => {
    const start = Math.max(...pages.keys(), AUTOMATION) + 1;
    const found: number[] = [];
    for (let number = start; number < start + TRIES; number++) {
      socket.open(number);
      tellPage(number, 'Target.setPauseOnStart', { pauseOnStart: false }).then(
        () => void found.push(number),
        () => {},
      );
    }
    await tellPage(FIRST_PAGE, 'Target.setPauseOnStart', { pauseOnStart: true });
    if (found.length === 0) throw new Error('the new window cannot be found');
    return Math.max(...found);
  };

  return {
    attach: async (commands, onLine) => {
      const number = pages.size === 0 ? FIRST_PAGE : await findLast();
      pages.set(number, { commands: [['Console.enable'], ...commands], onLine, last: null });
      const prepared = new Promise<void>((resolve, reject) => ready.set(number, { resolve, reject }));
      const known = early.get(number);
      if (known) read(number, known);
      else socket.open(number);
      const paused = tellPage(number, 'Target.setPauseOnStart', { pauseOnStart: true });
      await withTimeout(Promise.all([paused, prepared]), 5000, 'the page cannot be inspected');
    },
    close: socket.close,
  };
};

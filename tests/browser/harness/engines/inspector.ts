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

/** The number of the first page, and of the one after it: between them the automation itself takes one. */
const FIRST_PAGE = 1;
const SECOND_PAGE = 3;

interface Page {
  readonly commands: readonly InspectorCommand[];
  readonly onLine: (line: ConsoleEntry) => void;
  last: ConsoleEntry | null;
}

/** Connects to the inspector of a browser that was just started. */
export const createInspector = async (port: number): Promise<Inspector> => {
  const socket = await createInspectorSocket(port);
  const waiting = new Map<number, (message: Message) => void>();
  const pages = new Map<number, Page>();
  let lastId = 0;
  let nextPage = FIRST_PAGE;

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
  const read = (number: number, message: Message): void => {
    const page = pages.get(number);
    if (message.id !== undefined) {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    } else if (message.method === 'Target.dispatchMessageFromTarget') {
      read(number, JSON.parse(String(message.params?.message)) as Message);
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

  return {
    attach: async (commands, onLine) => {
      const number = nextPage;
      nextPage = number === FIRST_PAGE ? SECOND_PAGE : number + 1;
      pages.set(number, { commands: [['Console.enable'], ...commands], onLine, last: null });
      const prepared = new Promise<void>((resolve, reject) => ready.set(number, { resolve, reject }));
      socket.open(number);
      const paused = tellPage(number, 'Target.setPauseOnStart', { pauseOnStart: true });
      await withTimeout(Promise.all([paused, prepared]), 5000, 'the page cannot be inspected');
    },
    close: socket.close,
  };
};

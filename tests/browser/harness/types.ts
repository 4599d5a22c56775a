/** What every engine offers to a test, and nothing that only one of them has. */

/** The three engines, each tested in its Debian build. */
export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** One line of a tab's console; `level` is `error` for uncaught errors of the page too. */
export interface ConsoleEntry {
  readonly level: 'debug' | 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

/** A cookie as the browser keeps it, http-only ones included. */
export interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** `strict`, `lax` or `none`; `''` where the browser does not say. */
  readonly sameSite: string;
  /** Seconds since 1970; `-1` for a session cookie. */
  readonly expires: number;
}

/** A cookie to be put into the jar of the present page's host. */
export interface NewCookie {
  readonly name: string;
  readonly value: string;
  /** Default `/`. */
  readonly path?: string;
  /** Default: the page's own host. */
  readonly domain?: string;
  /** Seconds since 1970; without it, a session cookie. */
  readonly expires?: number;
  readonly secure?: boolean;
  readonly httpOnly?: boolean;
}

/** When a navigation counts as done. A page with a request that hangs never reaches `load`. */
export type Until = 'load' | 'interactive' | 'none';

/** One tab of one browser. */
export interface Tab {
  /** Opens an address and waits for the `load` event, or for less. */
  goto(url: string, options?: { until?: Until }): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Runs a function, or the source of one expression, in the page; awaits promises, hands JSON values over. */
  evaluate<Args extends unknown[], Result>(code: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  evaluate<Result = unknown>(code: string): Promise<Result>;
  /** Repeats `evaluate` until its result is truthy; throws with the last result and the tab's console. */
  waitFor<Args extends unknown[], Result>(
    code: ((...args: Args) => Result) | string,
    options?: { timeout?: number },
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** A real click in the middle of the first element that matches, once it is shown and nothing covers it. */
  click(selector: string): Promise<void>;
  /** Moves the pointer onto the element. */
  hover(selector: string): Promise<void>;
  /** Gives the element the focus by script. */
  focus(selector: string): Promise<void>;
  /** One key by its `KeyboardEvent.key` name, with modifiers before it: `Tab`, `Shift+Tab`, `Space`, `ArrowDown`. */
  press(key: string): Promise<void>;
  /** Types a text into what has the focus. */
  type(text: string): Promise<void>;
  /** Sets the size of the page's viewport in CSS pixels. */
  viewport(width: number, height: number): Promise<void>;
  /** Writes a PNG of what is visible now. */
  screenshot(file: string): Promise<void>;
  /** Chromium only: one command of its own protocol, for what no other engine can be told. */
  readonly protocol?: (method: string, params?: object) => Promise<unknown>;
  /** All console lines and uncaught errors since the tab was opened. */
  readonly console: readonly ConsoleEntry[];
  /** The cookies that the browser would send to the present page. */
  cookies(): Promise<Cookie[]>;
  setCookie(cookie: NewCookie): Promise<void>;
  /** Returns once the page has done what it was about to do, so that "no request came" means something. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** What a context may be given. An engine that cannot do it skips the test and says why. */
export interface ContextOptions {
  /** Source that runs before the page's scripts in every document. */
  readonly init?: string;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A profile as people have it, not a private one: Chromium opens no connections ahead in a private one. */
  readonly isRegular?: boolean | undefined;
  /** The page registers service workers: WebKit takes a browser of its own, because one that had visitors may start none. */
  readonly serviceWorkers?: boolean | undefined;
  /** Do Not Track: `navigator.doNotTrack` and the header. */
  readonly dnt?: boolean;
  /** Global Privacy Control: `navigator.globalPrivacyControl` and the header. */
  readonly gpc?: boolean;
  /** `true`: every host of the internet is the test's own server, over https; `*.localhost` goes there as ever. */
  readonly realNames?: boolean;
  /** The visitor's language, for example `de-DE`. */
  readonly locale?: string;
  /** What media queries say. */
  readonly media?: {
    readonly colorScheme?: 'light' | 'dark';
    readonly forcedColors?: 'active' | 'none';
    readonly reducedMotion?: 'reduce' | 'no-preference';
  };
}

/** A visitor: cookies and storage of his own, shared by his tabs. */
export interface Context {
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

/** A running browser. */
export interface Browser {
  readonly engine: EngineName;
  newContext(options?: ContextOptions): Promise<Context>;
  close(): Promise<void>;
}

/** One engine: whether it is here, and how to start it. */
export interface Engine {
  readonly name: EngineName;
  /** Debian packages that bring it. */
  readonly packages: readonly string[];
  isInstalled(): boolean;
  launch(): Promise<Browser>;
}

/** Thrown when an engine cannot do what a test asks for; the harness turns it into a skip with the reason. */
export class NotSupportedError extends Error {
  override readonly name = 'NotSupportedError';
}

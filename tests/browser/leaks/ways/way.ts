/** What a way in is: a few lines of page that make a browser fetch, run or keep something of a third party. */

/** One way in, as data. `{url}` is the third party's address of this way, `{frame}` the same without its scheme. */
export interface Way {
  /** Lower-case words; it is in every address and name that this way uses. */
  readonly id: string;
  /** Ending of what is asked for; it decides what the third party answers. */
  readonly ext: string;
  /** Markup as it stands in the page. */
  readonly html?: string;
  /** Or code of the page: the body of a function of `url`, `id` and `view`. */
  readonly code?: string;
  /** Or headers of the page. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * How its author would mark it. Without it: markup goes into a `<script type="text/html" data-consent>`, code into a
   * `<script type="text/plain" data-consent>`. `null`: there is nothing to mark.
   */
  readonly marked?: string | null;
  /** Where markup and code stand; `start`: before our own script. */
  readonly place?: 'start' | 'head' | 'body';
  /** It would disturb the others, so it has a page of its own. */
  readonly alone?: true;
  /** Whose code it is: the page's, or that of a third party that the site allows (a tag manager). */
  readonly by?: 'friend';
  /** A listener of its own hears it: the first packet at this kind of port. */
  readonly port?: 'connection' | 'udp';
  /** Why no page and no server of the site can stop it, where that is so. */
  readonly unstoppable?: string;
}

type Rest = Omit<Way, 'id' | 'ext' | 'html' | 'code'>;

/** Why a frame with its own text keeps what it likes in WebKit; the other engines let the page into its realm before. */
export const srcdocRealm =
  'in WebKit the realm of a `srcdoc` is there when its code runs and not before: nothing but a change of its text would reach that, and no policy covers storage';

/** The mark of everything in these pages. */
export const M = 'data-consent="marketing"';

/** A way in markup. */
export const html = (id: string, ext: string, text: string, marked?: string | null, rest: Rest = {}): Way => ({
  id,
  ext,
  html: text,
  ...(marked !== undefined && { marked }),
  ...rest,
});

/** A way in code. */
export const code = (id: string, ext: string, text: string, rest: Rest = {}): Way => ({ id, ext, code: text, ...rest });

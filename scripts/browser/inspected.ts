/** The browsers in whose DevTools Faultline is tested. */
export type BrowserName = 'chromium' | 'firefox';

/** A function that runs in a document: it may use nothing but its arguments, which are JSON, and the document. */
export type Script<A extends readonly unknown[], R> = (...args: A) => R | Promise<R>;

/** One page with DevTools open and Faultline in it: what tests do in the same way in both browsers. */
export interface Inspected {
  readonly browser: BrowserName;
  /** Shows another page; resolves when it has loaded. */
  open(url: string): Promise<void>;
  /** Runs a script in the page. */
  inPage<A extends readonly unknown[], R>(script: Script<A, R>, ...args: A): Promise<R>;
  /** Shows Faultline's panel, the first time or again. */
  showPanel(): Promise<void>;
  /** Runs a script in the panel, which must have been shown. */
  inPanel<A extends readonly unknown[], R>(script: Script<A, R>, ...args: A): Promise<R>;
  /** Clicks the middle of an element of the panel, as a person would. */
  click(selector: string): Promise<void>;
  /** Writes a picture of the panel as it stands in DevTools, as PNG. */
  picture(file: string): Promise<void>;
  /** Shows one of DevTools' own tools. */
  showConsole(): Promise<void>;
  setTheme(theme: 'light' | 'dark'): Promise<void>;
  setOffline(offline: boolean): Promise<void>;
  /** Blocks these URLs as the Network panel's "Block URL" does; none lifts it. */
  blockInDevTools(urls: readonly string[]): Promise<void>;
  /** Answers, before the browser asks, whether pages of an origin may reach servers of this machine. */
  allowThisMachine(origin: string, allowed: boolean): Promise<void>;
  /** Whether hosts to which there is no connection yet need a certificate that can be trusted. */
  checkCertificates(checked: boolean): Promise<void>;
  /** Adds another extension, which blocks all requests whose URL holds this text, for as long as the browser runs. */
  blockByExtension(text: string): Promise<void>;
  /** What the extension's own pages complained of. */
  errors(): Promise<readonly string[]>;
  /** Resolves when the browser has ended, however that came. */
  readonly ended: Promise<void>;
  /** Ends the browser. */
  close(): Promise<void>;
}

/** What a browser needs to begin with. */
export interface InspectOptions {
  /** Where its profile may lie. */
  readonly folder: string;
  /** Folder of the extension, built for this browser. */
  readonly extension: string;
  /** Host names, or "host:port", that lead to a port of this machine. */
  readonly hosts: ReadonlyMap<string, number>;
  /** The page to begin with. */
  readonly url: string;
}

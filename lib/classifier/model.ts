/** The shapes of the classifier's data files: providers, protocols and their rules. */
import type { CauseId } from './causes/index.ts';
import type { FixText, LinkName, Text } from './text.ts';

/** One thing that a response can say, and what it means. All conditions that are given must hold. */
export interface Rule {
  /** Unique within its file; kebab-case. */
  readonly id: string;
  readonly cause: CauseId;
  readonly status?: number | readonly number[];
  /**
   * A structured word, in lower case: error code, type, reason, status or quota id, whichever field or header holds it.
   * A pattern is for families of them, such as dotted names with a common beginning.
   */
  readonly code?: string | readonly string[] | RegExp;
  /** Against the words that speak (message, detail, …), cut at 4 KB. */
  readonly message?: RegExp;
  /** Against the parameter that the error names; for providers that put their reason there. */
  readonly param?: RegExp;
  /** Against the finish reason of a good answer, in lower case; "blocked:*" stands for all that begin so. */
  readonly finish?: string | readonly string[];
  /** Against the path of the URL. */
  readonly path?: RegExp;
  readonly method?: string;
  /** The browser's name for a failure of the connection, e.g. "ERR_ABORTED". */
  readonly failure?: string | readonly string[];
  readonly when?: ConditionName;
  /** More specific texts than those of the cause; fixes take the place of the cause's first. */
  readonly title?: Text;
  readonly why?: readonly Text[];
  readonly fixes?: readonly FixText[];
  /** What helps beside the cause's first fix, which has the numbers and names: behind it. */
  readonly furtherFixes?: readonly FixText[];
  readonly retry?: boolean;
  /** `guess` for words so general that they hardly tell; else what matched decides. */
  readonly certainty?: 'guess';
}

/** What needs code to find out; see match/conditions.ts. */
export type ConditionName =
  | 'cors-preflight-rejected'
  | 'cors-header-not-allowed'
  | 'cors-origin-not-allowed'
  | 'cors-duplicate-allow-origin'
  | 'cors-credentials-not-allowed'
  | 'cors-local-origin-refused'
  | 'cors-response-unreadable'
  | 'mixed-content'
  | 'answer-open'
  | 'spent-requests-minute'
  | 'spent-requests-day'
  | 'spent-tokens-minute'
  | 'spent-tokens-day'
  | 'answer-cut'
  | 'stream-ended-early'
  | 'stream-silent'
  | 'stream-connection-lost'
  | 'empty-answer'
  | 'html-body'
  | 'names-a-model'
  | 'content-in-parts'
  | 'chooses-providers'
  | 'no-body'
  | 'path-doubled'
  | 'websocket-refused'
  | 'websocket-silent';

/** A kind of key that a provider hands out. */
export interface KeyShape {
  /** Against the shape that capture made of the key, e.g. "sk-lower48". */
  readonly shape: RegExp;
  readonly kind: 'inference' | 'plan' | 'billing' | 'admin' | 'oauth';
  /** How the text of a note calls it, e.g. "billing key (mk-)". */
  readonly name: string;
  /** Hosts that take it; all of the provider's where none are told. */
  readonly hosts?: readonly string[];
  /** Paths that take it; all where none are told. */
  readonly paths?: RegExp;
  /** What to do when it was sent elsewhere. */
  readonly misuse?: FixText;
  /** True where the shape tells the provider, so that this key at another provider is known to be lost. */
  readonly distinctive?: boolean;
}

/** By what an exchange with software that may run on any host is recognised. */
export interface ExchangeSign {
  /** Against the path of the URL. */
  readonly path?: RegExp;
  /** Against the first 2,000 characters of the response. */
  readonly body?: RegExp;
}

export type Links = Readonly<Partial<Record<LinkName, `https://${string}`>>>;

/** One of several consoles of a provider. */
export interface Platform {
  /** Names of hosts that lead to it, without paths; written as those of the provider, or below one of them. */
  readonly hosts: readonly string[];
  /** How its users call it, where that is another name than the provider's. */
  readonly name?: string;
  /** They stand before the provider's, which hold what this platform has not. */
  readonly links: Links;
  /** What helps here beside a cause's first fix; see `Provider`. */
  readonly furtherFixes?: Readonly<Partial<Record<CauseId, readonly FixText[]>>>;
}

export interface Provider {
  readonly id: string;
  readonly name: string;
  /**
   * "api.example.com", "*.example.com", "example.com/v1" for a host that serves a site as well, or "localhost:11434" for
   * software that listens there on one's own machine (127.0.0.1 and [::1] included). One "*" in the host and one in the path
   * stand for any text: "runtime.*.example.com", "example.com/accounts/*" and "/ai/" behind it. A "?" at the end is for an
   * address that serves other things too: only a request in the form of a call counts there.
   */
  readonly hosts: readonly string[];
  /** By what software that may run on any host is recognised in a response. */
  readonly signs?: {
    /** Names of response headers, or "name=" and how the value begins; all in lower case. */
    readonly headers?: readonly string[];
    /** Structured words that only this software sends, in lower case. */
    readonly codes?: readonly string[];
    /** Paths and bodies that only this software has; of one entry all that is given must fit. */
    readonly exchanges?: readonly ExchangeSign[];
    /** Bodies that it never sends: where one comes from its usual port, other software listens there. */
    readonly foreign?: RegExp;
  };
  /**
   * True for an app or server that people run themselves and that calls APIs with keys of its own: these are to blame for what
   * it passes on, and not what the page sent.
   */
  readonly relays?: true;
  readonly protocol: ProtocolId;
  /** Fields besides the messages in which this provider puts its words. */
  readonly speaks?: readonly 'param'[];
  readonly keys?: readonly KeyShape[];
  /** How it wants its key, where its protocol does not tell: "api-key: <key>". */
  readonly keyHeader?: string;
  /** Response headers that hold the request id, in lower case; those of the protocol are known. */
  readonly requestIdHeaders?: readonly string[];
  readonly links: Links;
  /** Whose account and console its keys are made in, where that has another name: "Tencent Cloud". */
  readonly accountOwner?: string;
  /** The month in which its facts were last checked, as "YYYY-MM". */
  readonly checked?: `${number}-${number}`;
  /** Where hosts lead to consoles of their own, with accounts and keys that the others do not know. */
  readonly platforms?: readonly Platform[];
  readonly rules: readonly Rule[];
  /** The provider's own fixes for a cause, whichever rule found it; they take the place of the cause's first. */
  readonly fixes?: Readonly<Partial<Record<CauseId, readonly FixText[]>>>;
  /** The same, but behind the cause's first fix. */
  readonly furtherFixes?: Readonly<Partial<Record<CauseId, readonly FixText[]>>>;
}

export type ProtocolId = 'ai-sdk' | 'anthropic' | 'aws' | 'gemini' | 'openai' | 'plain';

/** What all APIs of one kind have in common. */
export interface Protocol {
  readonly id: ProtocolId;
  /** How a host is called that speaks it and is not known otherwise. */
  readonly compatible: { readonly id: string; readonly name: string };
  /** Paths of calls, by which an unknown host is recognised. */
  readonly paths: RegExp | null;
  /** By what its answers are recognised wherever they come from. */
  readonly signs?: {
    readonly headers: readonly string[];
    /** Structured words that only its servers send, in lower case. */
    readonly codes?: RegExp;
  };
  /** True where its providers answer in its form at the paths of other APIs too. */
  readonly everywhere?: true;
  /** How its APIs want their key, e.g. "Authorization: Bearer <key>"; `null` where they differ. */
  readonly keyHeader: string | null;
  readonly requestIdHeaders: readonly string[];
  /** Before the general rules. */
  readonly rules: readonly Rule[];
  /** Behind the general rules by message: codes so broad that words outrank them. */
  readonly fallbacks: readonly Rule[];
}

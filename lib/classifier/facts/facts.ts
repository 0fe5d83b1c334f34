/** Where a fact was read. */
export interface Told {
  /** "body error.message", "body error.param", "header retry-after", "url", "request body". */
  readonly from: string;
  /** The words that tell it, cut to 300 characters. */
  readonly said: string;
}

/** What an amount counts; bytes are always whole bytes, and a MB has 1024 × 1024 of them, as all these APIs mean it. */
export type Unit =
  | 'tokens'
  | 'requests'
  | 'concurrent requests'
  | 'bytes'
  | 'characters'
  | 'words'
  | 'images'
  | 'files'
  | 'messages'
  | 'pages'
  | 'tools'
  | 'items'
  | 'pixels'
  | 'dimensions'
  | 'seconds'
  | 'credits'
  | 'percent';

export interface Amount extends Told {
  readonly value: number;
  /** `null` where the answer does not tell. */
  readonly unit: Unit | null;
}

export interface Money extends Told {
  readonly value: number;
  /** `null` where the answer writes a number alone. */
  readonly currency: Currency | null;
}

export type Currency = 'USD' | 'CNY' | 'EUR';

export interface Name extends Told {
  readonly value: string;
}

/** Up to eight names, in the order of the answer. */
export interface Names extends Told {
  readonly values: readonly string[];
  /** How many more the answer lists. */
  readonly more: number;
}

/** Numbers between which a value must lie. */
export interface Range extends Told {
  readonly min: number | null;
  readonly max: number | null;
  /** True where the bound itself is not allowed. */
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
}

/** The time in which something is counted: "5 hours". */
export interface Window extends Told {
  readonly count: number;
  readonly unit: WindowUnit;
}

export type WindowUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export interface Span extends Told {
  /** Never negative. */
  readonly ms: number;
}

export interface Moment extends Told {
  /** Ms since the epoch; `null` where nothing tells the time zone. */
  readonly at: number | null;
  /** As the answer writes it, e.g. "2026-08-01 00:00:00". */
  readonly written: string;
  /** True where only the day is told: `at` is its beginning in UTC. */
  readonly dayOnly: boolean;
}

/** A field of the request. */
export interface Field extends Told {
  /** "messages[9].content": names of objects, indexes of lists. */
  readonly path: string;
  /** The way to it from the root of the request's JSON, as far as the request goes; empty where it is not at hand. */
  readonly steps: readonly (string | number)[];
  /** What the request holds there, as JSON and cut to 120 characters; `null` where it holds nothing or is not at hand. */
  readonly value: string | null;
  /** Whether the request has the field; `null` where the request is not at hand. */
  readonly sent: boolean | null;
}

/** Tokens of a call, as the answer counts them; `null` what it does not tell. */
export interface Usage extends Told {
  readonly input: number | null;
  /** All that the model wrote, reasoning included. */
  readonly output: number | null;
  readonly reasoning: number | null;
  readonly cached: number | null;
}

/** A line to copy that takes the place of what was sent. */
export interface Correction extends Told {
  /** 'max_completion_tokens: 100' */
  readonly code: string;
  readonly kind: 'json' | 'baseURL' | 'url' | 'header' | 'env';
}

/** What an answer, its headers, its URL and its request tell beyond the category. Plain data: it survives JSON. */
export interface Facts {
  // Amounts
  /** What is allowed at most; of a rate within `window`. */
  readonly limit?: Amount;
  /** What is needed at least. */
  readonly minimum?: Amount;
  /** What the request asked for or holds. */
  readonly asked?: Amount;
  /** What of the limit was used before. */
  readonly used?: Amount;
  readonly left?: Amount;
  /** How much was asked too much. */
  readonly excess?: Amount;
  /** Tokens of the input. */
  readonly prompt?: Amount;
  /** Tokens that are asked of the answer. */
  readonly output?: Amount;
  /** Tokens that the answer could still have: the limit without the input. */
  readonly fits?: Amount;
  readonly range?: Range;

  // Time
  readonly window?: Window;
  readonly wait?: Span;
  readonly resetsAt?: Moment;
  /** How long was waited for an answer before it was given up. */
  readonly timeout?: Span;
  /** When a model or version was or will be switched off. */
  readonly retiredAt?: Moment;

  // Money
  /** What the call would cost. */
  readonly price?: Money;
  /** The limit of what may be spent. */
  readonly cap?: Money;
  readonly spent?: Money;
  readonly balance?: Money;
  /** Whose limit or budget it is, and what that is: "acme-web", a "team". */
  readonly holder?: Name;
  readonly holderKind?: Name;

  // The request
  readonly field?: Field;
  /** What was sent, as the answer repeats it. */
  readonly value?: Name;
  readonly allowed?: Names;
  readonly forbidden?: Names;
  /** What a value must look like: a regular expression or a format. */
  readonly pattern?: Name;
  /** The type that was expected, and the one that was sent, as the answer calls them. */
  readonly expectedType?: Name;
  readonly sentType?: Name;
  readonly missing?: Names;
  readonly unknown?: Names;
  /** Fields that exclude each other. */
  readonly conflicting?: Names;
  /** A parameter that is not supported, or restricted. */
  readonly parameter?: Name;
  /** What the answer tells to use in its place. */
  readonly replacement?: Name;
  readonly feature?: Name;
  /** The parameter that limits the answer in this API: "max_output_tokens". */
  readonly outputParameter?: Name;
  readonly header?: Name;
  /** The origin of the page, as CORS compares it. */
  readonly origin?: Name;
  /** Request headers that CORS does not allow; those of them that a call needs, and those that the page may leave out. */
  readonly blockedHeaders?: Name;
  readonly neededHeaders?: Name;
  readonly spareHeaders?: Name;
  /** A field of the request that the words seem to speak of, and what was sent there. */
  readonly spokenOf?: Name;
  readonly spokenValue?: Name;
  readonly messageRole?: Name;
  /** What kind of input is not taken: "image", "audio", "pdf". */
  readonly modality?: Name;
  readonly mediaType?: Name;
  /** Width and height, as the answer writes them: "1024x1024". */
  readonly maxSize?: Name;
  readonly minSize?: Name;
  readonly file?: Name;
  /** Ids of tool calls. */
  readonly toolCall?: Names;
  readonly tool?: Name;
  /** Where the JSON of the request breaks: "line 1 column 42". */
  readonly position?: Name;
  /** What is wrong with a schema or value, in the words of the answer: "missing 'type' or 'anyOf' key". */
  readonly complaint?: Name;
  /** What a filter found: "hate", "self-harm". */
  readonly flagged?: Names;

  // The addressee
  readonly model?: Name;
  /** The model that the answer tells to use. */
  readonly suggestedModel?: Name;
  /** Models that the answer lists. */
  readonly models?: Names;
  /** How this host lists its models: "GET /v1/models". */
  readonly modelList?: Name;
  /** The path that was called, where only models made for its task answer: "/v1/embeddings". */
  readonly taskPath?: Name;
  readonly deployment?: Name;
  readonly region?: Name;
  /** A project, workspace or organization that the answer names. */
  readonly project?: Name;
  /** A group or channel of a relay. */
  readonly group?: Name;
  readonly apiVersion?: Name;
  readonly method?: Name;
  readonly allowedMethods?: Names;
  readonly path?: Name;
  /** Host and port that the server behind the called one was called at, as its words tell: "10.0.0.5:8000". */
  readonly upstream?: Name;
  /** A proxy of the app's own kind that answered itself: "nginx". */
  readonly proxy?: Name;
  readonly suggestedPath?: Name;

  // Access
  /** The key as the answer masks it. */
  readonly key?: Name;
  /** An environment variable or setting that is missing on a server. */
  readonly variable?: Name;
  /** Options with which a server must be started. */
  readonly flags?: Names;
  readonly scope?: Names;
  /** Permissions, actions or roles that are missing. */
  readonly permission?: Names;
  readonly plan?: Name;
  /** The plan or tier that the call needs. */
  readonly neededPlan?: Name;
  /** The metric of a quota, as the provider calls it. */
  readonly quota?: Name;
  /** The address that was refused. */
  readonly address?: Name;

  // What was meant
  /** The known or listed model that is most like the one that was sent. */
  readonly meantModel?: Name;
  /** The address that was meant, and what to give an SDK. */
  readonly meantUrl?: Name;
  readonly meantBaseURL?: Name;
  /** The allowed value that is most like the one that was sent. */
  readonly meantValue?: Name;

  // What the answer says to do
  /** A page that the answer names; never the URL that was called. */
  readonly page?: Name;
  /** All pages, where it names more than one. */
  readonly pages?: Names;
  readonly contact?: Name;
  /** The sentence in which the answer itself says what to do. */
  readonly remedy?: Name;
  /** Only where it is certain. */
  readonly correction?: Correction;

  readonly usage?: Usage;
  /** Why the model stopped. */
  readonly finish?: Name;
  /** The provider's own number or code for the failure, where it is none of HTTP. */
  readonly code?: Name;
}

export type FactName = keyof Facts;

/** The only door to what a model said. */
export type {
  Answer,
  AnswerError,
  AnswerProtocol,
  Block,
  BrokenAt,
  Choice,
  CitationPart,
  Cut,
  Finish,
  Gap,
  MediaPart,
  Omitted,
  OtherPart,
  Part,
  Run,
  TextPart,
  ToolCallPart,
  ToolResultPart,
  Turn,
  UnknownKind,
  Usage,
} from './answer.ts';
export { ANSWER_PROTOCOLS } from './answer.ts';
export { summariseAnswer, tokenSums, totalTokens, type AnswerSummary, type TokenSums } from './answer-summary.ts';
export { createAnswer, type AnswerAssembly } from './create-answer.ts';
export { answerOf, createExchangeAnswer, type ExchangeAnswer } from './exchange-answer.ts';
export { eventAt, offsetOfEvent, textOfRun } from './assembly/growing-text.ts';
export { recordedStream, type RecordedStream } from './recorded-stream.ts';
export { requestJson, type RequestJson } from './request-json.ts';
export { genAiAttributes, type GenAiAttributes } from './usage/gen-ai-attributes.ts';
export type { AnswerTimes } from './usage/answer-times.ts';
export type { MissingUsage } from './usage/missing-usage.ts';
export { readUsage, type UsageReport } from './usage/usage-report.ts';
export type {
  CalledPart,
  Conversation,
  FormField,
  Message,
  MessagePart,
  ResultPart,
  SaidPart,
  SentMedia,
  SentOther,
  Tool,
} from './conversation/conversation.ts';
export { readConversation } from './conversation/read-conversation.ts';
export type {
  Both,
  CredentialDifference,
  Differences,
  FieldDifference,
  Glimpse,
  ListDifference,
  NamedDifference,
  ValueDifference,
} from './differences/differences.ts';
export { differences } from './differences/exchange-differences.ts';
export { GLIMPSE_CHARS } from './differences/field-differences.ts';
export { answerTrouble } from './trouble/answer-trouble.ts';
export { missedCache, sentTwice, type Answered } from './trouble/pair-trouble.ts';
export { schemaBreaches, type SchemaBreach } from './trouble/schema-breaches.ts';
export type {
  ArgumentsBreakSchema,
  BrokenArguments,
  CacheMissed,
  ContextNearlyFull,
  EmptyAnswer,
  PartPlace,
  SentTwice,
  SpentOnReasoning,
  Trouble,
  UnknownTool,
} from './trouble/trouble.ts';

import { z } from 'zod';

const text = z
  .union([z.string(), z.array(z.string()).min(1)])
  .describe('Words, or forms of them from the most specific to the plainest');
const pattern = z
  .strictObject({ pattern: z.string(), flags: z.string() })
  .describe('A regular expression of JavaScript');
const fix = z.strictObject({ text, link: z.string().optional(), about: z.literal('log').optional() });
const fixes = z.array(fix);
const fixesByCause = z.record(z.string(), fixes);
const links = z.record(z.string(), z.url());
const words = z.array(z.string());
const month = z.string().regex(/^\d{4}-\d{2}$/u);

const exchangeSign = z.strictObject({ path: pattern.optional(), body: pattern.optional() });
const key = z.strictObject({
  shape: pattern.describe('Against the shape of a key, e.g. "sk-lower48"'),
  kind: z.enum(['inference', 'plan', 'billing', 'admin', 'oauth']),
  name: z.string(),
  hosts: words.optional(),
  paths: pattern.optional(),
  misuse: fix.optional(),
  distinctive: z.boolean().optional(),
});

const provider = z.strictObject({
  id: z.string(),
  name: z.string(),
  hosts: words,
  signs: z
    .strictObject({
      headers: words.optional(),
      codes: words.optional(),
      exchanges: z.array(exchangeSign).optional(),
      foreign: pattern.optional(),
    })
    .optional(),
  relays: z.literal(true).optional(),
  protocol: z.string(),
  speaks: words.optional(),
  keys: z.array(key).optional(),
  keyHeader: z.string().optional(),
  requestIdHeaders: words.optional(),
  links,
  accountOwner: z.string().describe('Whose account and console its keys are made in').optional(),
  checked: month.optional(),
  platforms: z
    .array(z.strictObject({ hosts: words, name: z.string().optional(), links, furtherFixes: fixesByCause.optional() }))
    .optional(),
  fixes: fixesByCause.optional(),
  furtherFixes: fixesByCause.optional(),
});

const protocol = z.strictObject({
  id: z.string(),
  compatible: z.strictObject({ id: z.string(), name: z.string() }),
  paths: pattern.nullable(),
  signs: z.strictObject({ headers: words, codes: pattern.optional() }).optional(),
  everywhere: z.literal(true).optional(),
  keyHeader: z.string().nullable(),
  requestIdHeaders: words,
});

const oneOrMore = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item)]);
const rule = z.strictObject({
  name: z.string().describe('As verdicts tell it, e.g. "moonshot/concurrency"'),
  list: z.string().describe('A provider, a protocol, or a list that holds for all'),
  id: z.string(),
  cause: z.string(),
  status: oneOrMore(z.int()).optional(),
  code: z.union([oneOrMore(z.string()), pattern]).optional(),
  message: pattern.optional(),
  param: pattern.optional(),
  finish: oneOrMore(z.string()).optional(),
  path: pattern.optional(),
  method: z.string().optional(),
  failure: oneOrMore(z.string()).optional(),
  when: z.string().optional(),
  title: text.optional(),
  why: z.array(text).optional(),
  fixes: fixes.optional(),
  furtherFixes: fixes.optional(),
  retry: z.boolean().optional(),
  certainty: z.literal('guess').optional(),
});

const cause = z.strictObject({
  title: text,
  why: z.array(text),
  fixes,
  retry: z.boolean().optional(),
  retryText: text.optional(),
  ofProgram: z
    .strictObject({
      name: z.string().optional(),
      title: text.optional(),
      why: z.array(text).optional(),
      fixes: fixes.optional(),
      retryText: text.optional(),
    })
    .optional()
    .describe('What is said instead of a call that no page made'),
  outcome: z.enum(['failed', 'degraded', 'cancelled']).optional(),
});
const category = z.strictObject({
  id: z.string(),
  name: z.string(),
  group: z.string(),
  retry: z.boolean().describe('Whether the same request may pass when it is sent again'),
  causes: z.record(z.string(), cause),
});

const file = <Name extends string>(name: Name, item: z.ZodType) =>
  z.strictObject({ $schema: z.string(), version: z.string(), [name]: z.array(item).min(1) });

/** The shapes of the data files by their names; each is written beside its file as JSON Schema. */
export const dataSchemas = {
  providers: file('providers', provider),
  protocols: file('protocols', protocol),
  rules: file('rules', rule),
  categories: file('categories', category),
} as const;

import * as v from 'valibot';

const time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/u));
const phase = v.pipe(v.number(), v.minValue(0));
const optionalPhase = v.optional(v.pipe(v.number(), v.minValue(-1)));
const size = v.pipe(v.number(), v.integer(), v.minValue(-1));
const comment = v.optional(v.string());
const pair = v.strictObject({ name: v.string(), value: v.string(), comment });
const cookie = v.looseObject({ name: v.string(), value: v.string() });
const tool = v.strictObject({ name: v.string(), version: v.string(), comment });

/** Fields of an object, and none but those that begin with an underscore, as HAR lets every tool add its own. */
const only = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.looseObject(entries),
    v.check(
      (value) => Object.keys(value).every((name) => name in entries || name.startsWith('_')),
      'has a field that HAR does not know',
    ),
  );

/** HAR 1.2, http://www.softwareishard.com/blog/har-12-spec, strictly. */
export const HarSchema = v.strictObject({
  log: v.strictObject({
    version: v.literal('1.2'),
    creator: tool,
    browser: v.optional(tool),
    pages: v.optional(v.array(v.unknown())),
    comment,
    entries: v.array(
      only({
        pageref: v.optional(v.string()),
        startedDateTime: time,
        time: phase,
        request: only({
          method: v.string(),
          url: v.string(),
          httpVersion: v.string(),
          cookies: v.array(cookie),
          headers: v.array(pair),
          queryString: v.array(pair),
          postData: v.optional(v.strictObject({ mimeType: v.string(), text: v.string(), comment })),
          headersSize: size,
          bodySize: size,
          comment,
        }),
        response: only({
          status: v.pipe(v.number(), v.integer()),
          statusText: v.string(),
          httpVersion: v.string(),
          cookies: v.array(cookie),
          headers: v.array(pair),
          content: v.strictObject({
            size,
            compression: v.optional(v.number()),
            mimeType: v.string(),
            text: v.optional(v.string()),
            encoding: v.optional(v.string()),
            comment,
          }),
          redirectURL: v.string(),
          headersSize: size,
          bodySize: size,
          comment,
        }),
        cache: v.strictObject({}),
        timings: v.strictObject({
          blocked: optionalPhase,
          dns: optionalPhase,
          connect: optionalPhase,
          ssl: optionalPhase,
          send: phase,
          wait: phase,
          receive: phase,
          comment,
        }),
        serverIPAddress: v.optional(v.string()),
        connection: v.optional(v.string()),
        comment,
      }),
    ),
  }),
});

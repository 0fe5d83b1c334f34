/** What was left out when a call was recorded; sizes come as "1.2 MB". */
export const cuts = {
  url: (kept: string) => `URL: cut to ${kept}`,
  requestKept: (kept: string, whole: string) => `Request body: the browser kept the first ${kept} of ${whole}`,
  request: (whole: string, kept: string) => `Request body: ${whole} cut to ${kept}`,
  response: (whole: string, kept: string) => `Response body: ${whole} cut to ${kept}`,
  events: (count: string, first: string, last: string) =>
    `Stream: ${count} events cut to the first ${first} and the last ${last}`,
  eachEvent: (kept: string) => `Stream: events cut to ${kept} each`,
  characters: (count: string) => `${count} characters`,
};

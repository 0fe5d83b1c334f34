/** A failure as a task for a coding agent. */
export const agent = {
  title: (title: string) => `Fix a failing LLM API request: ${title}`,
  where: 'Where the request is sent',
  unknown: (url: string) =>
    `Not known. Search the code for the endpoint \`${url.split(/[?#]/u, 1)[0]?.replaceAll('`', "'") ?? ''}\`.`,
  what: 'What failed',
  task: 'Task',
  field: (path: string) => `The error names the field ${path}.`,
  request: 'Request, prompts removed',
  check: 'Check afterwards',
  again: (method: string, path: string) => `Send the request again: ${method} ${path} returns a 2xx status.`,
  noSecret: 'No API key is in code that the browser loads.',
  name: 'Task for an agent',
  item: 'For a coding agent (no prompts)',
};

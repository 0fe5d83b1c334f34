/** The bar above the list. */
export const toolbar = {
  record: 'Record',
  pause: 'Pause recording',
  recordTitle: 'Record calls to LLM APIs',
  clear: 'Clear',
};

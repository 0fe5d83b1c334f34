import type { Provider } from '../model.ts';

export default {
  id: 'llama-cpp-python',
  name: 'llama-cpp-python',
  hosts: [],
  // Python's list of what is wrong with the request, sent as a 500 of one type.
  signs: {
    exchanges: [
      { body: /"message": ?"\[\{'(?:type|loc)': [^\n]{0,1500}"type": ?"internal_server_error"/u },
      { body: /"message": ?"Requested tokens \(\d{1,9}\) exceed context window of \d/u },
    ],
  },
  protocol: 'openai',
  links: {
    docs: 'https://llama-cpp-python.readthedocs.io/en/latest/server/',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;

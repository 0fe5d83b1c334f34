import type { Provider } from '../model.ts';

export default {
  id: 'tabbyapi',
  name: 'TabbyAPI',
  hosts: [],
  signs: {
    exchanges: [
      { body: /"error": ?\{"message": ?"[^"\n]{1,400}", ?"trace":/u },
      {
        body: /"message": ?"(?:Prompt length \d{1,9}|Initial job allocation requires \d{1,9} cache tokens, which) exceeds the available context size of/u,
      },
    ],
  },
  protocol: 'openai',
  links: {
    docs: 'https://github.com/theroyallab/tabbyAPI/wiki',
  },
  checked: '2026-11',
  rules: [],
} as const satisfies Provider;

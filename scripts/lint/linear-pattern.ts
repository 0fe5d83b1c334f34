import type { Rule } from 'eslint';
import { slownessOf } from './slowness.ts';

/** Every pattern is a literal that takes no more time than grows with the text. */
export const linearPattern: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Patterns take time that grows with the text and with nothing else.' },
    messages: {
      slow: 'This pattern is not linear: {{reason}}.',
      made: 'Write the pattern as a literal: one that is made at run time cannot be held to take linear time.',
    },
    schema: [],
  },
  create: (context) => ({
    'Literal[regex]': (node: Rule.Node) => {
      const literal = context.sourceCode.getText(node);
      for (const reason of slownessOf(literal)) context.report({ node, messageId: 'slow', data: { reason } });
    },
    ':matches(NewExpression, CallExpression)[callee.name="RegExp"]': (node: Rule.Node) => {
      context.report({ node, messageId: 'made' });
    },
  }),
};

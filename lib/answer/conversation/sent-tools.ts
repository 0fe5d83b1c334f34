import { fieldsOf, isFields, listOf, textOf, wordOf, type Fields } from '../json-value.ts';
import type { Tool } from './conversation.ts';

const MAX_TOOLS = 500;

/** The tools that a request offers, in the form of any API. */
export function readTools(request: Fields): readonly Tool[] {
  const config = fieldsOf(request['toolConfig']);
  const lists = [request['tools'], config['tools'], request['functions']];
  return lists
    .flatMap((list) =>
      listOf(list)
        .slice(0, MAX_TOOLS)
        .flatMap((tool) => toolsOf(fieldsOf(tool))),
    )
    .slice(0, MAX_TOOLS);
}

function toolsOf(tool: Fields): readonly Tool[] {
  const declared = tool['functionDeclarations'] ?? tool['function_declarations'];
  if (Array.isArray(declared)) return declared.slice(0, MAX_TOOLS).flatMap((one) => named(fieldsOf(one)));
  if (isFields(tool['toolSpec'])) return named(tool['toolSpec']);
  if (isFields(tool['function'])) return named(tool['function']);
  return named(tool);
}

function named(tool: Fields): readonly Tool[] {
  const name = wordOf(200, tool['name']) ?? textOf(tool['type']).slice(0, 200);
  if (name === '') return [];
  const schema = tool['parameters'] ?? tool['parametersJsonSchema'] ?? tool['input_schema'] ?? tool['inputSchema'];
  // Bedrock has it one deeper.
  return [{ name, schema: isFields(schema) ? (schema['json'] ?? schema) : null }];
}

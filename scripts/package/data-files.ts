import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { categories, protocols, providers, rules } from '../../lib/package/data.ts';
import { dataSchemas } from './data-schema.ts';

/**
 * Writes what the classifier knows as JSON with its schemas, and the samples as one list of test vectors. Throws an Error that names
 * what does not keep to its schema.
 */
export function writeDataFiles(folder: string, version: string, samples: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, value: unknown) => writeFileSync(join(folder, name), `${JSON.stringify(value)}\n`);
  for (const [name, items] of Object.entries({ providers, protocols, rules, categories })) {
    const schema = dataSchemas[name as keyof typeof dataSchemas];
    write(`${name}.json`, schema.parse({ $schema: `./${name}.schema.json`, version, [name]: items }));
    write(`${name}.schema.json`, z.toJSONSchema(schema));
  }
  const files = readdirSync(samples).filter((name) => name.endsWith('.jsonl'));
  const lines = files.sort().flatMap((name) => readFileSync(join(samples, name), 'utf8').trim().split('\n'));
  writeFileSync(join(folder, 'samples.jsonl'), `${lines.join('\n')}\n`);
}

import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** What the package is: ESM alone, for resolvers that know `exports`. */
const BY_DESIGN = new Set(['CJSResolvesToESM']);
const WITHOUT_EXPORTS = 'node10';

/** What publint and “Are the types wrong?” have against a package, in words; nothing for one that is clean. */
export async function packageFaults(folder: string, tarball: string): Promise<readonly string[]> {
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<string, unknown>;
  const { messages } = await publint({ pkgDir: folder, strict: true });
  const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
  const problems = checked.types === false ? [{ kind: 'NoTypes' }] : checked.problems;
  return [
    ...messages.map((message) => `publint: ${formatMessage(message, manifest) ?? message.code}`),
    ...problems
      .filter((problem) => !BY_DESIGN.has(problem.kind))
      .filter((problem) => !('resolutionKind' in problem) || problem.resolutionKind !== WITHOUT_EXPORTS)
      .map((problem) => `attw: ${JSON.stringify(problem)}`),
  ];
}

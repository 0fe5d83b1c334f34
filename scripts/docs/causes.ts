import { categories, type Category, type Text } from '../../lib/classifier/index.ts';

/** Every category with its causes: what they mean and the first fix. */
export function causesDocument(): string {
  const sections = Object.values<Category>(categories).map(({ id, name, retry, causes }) => {
    const rows = Object.entries(causes).map(
      ([cause, { title, why, fixes, retry: own }]) =>
        `| \`${cause}\` | ${plainest(title)} | ${plainest(why[0])} | ${plainest(fixes[0]?.text)} | ${(own ?? retry) ? 'yes' : 'no'} |`,
    );
    return `## ${name[0]?.toUpperCase() ?? ''}${name.slice(1)}\n\n\`${id}\`\n\n| cause | title | why, most likely | first fix | retry as is |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
  });
  return `# Causes\n\n<!-- Made by “npm run docs” from lib/classifier/causes. -->\n\nEvery failed call gets one category and, below it, one cause. Words in braces are filled in from the call. A rule or a provider may\nput more exact texts before these, and tell more about retrying.\n\n${sections.join('\n\n')}\n`;
}

/** Of the forms of a text the one that needs the fewest values. */
function plainest(text: Text | undefined): string {
  return [text ?? ''].flat().at(-1) ?? '';
}

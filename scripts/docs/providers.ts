import { providers } from '../../lib/classifier/index.ts';

/** Every provider with its hosts, protocol, rules and links. */
export function providersDocument(): string {
  const rows = providers.map(({ name, hosts, protocol, rules, links, checked = '' }) => {
    const out = Object.entries(links).map(([text, url]) => `[${text}](${url})`);
    return `| ${name} | ${hosts.map((host) => `\`${host}\``).join(' ')} | ${protocol} | ${rules.length} | ${checked} | ${out.join(' · ')} |`;
  });
  return `# Providers\n\n<!-- Made by “npm run docs” from lib/classifier/providers. -->\n\nA host that is not listed is recognised by its path and the form of the request, and gets the rules of the protocol that it speaks.\n\n| provider | hosts | protocol | own rules | checked | links |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes an extension for both browsers that blocks all requests whose URL holds `text`; returns its folder, below `folder`. */
export function writeBlockingExtension(folder: string, text: string): string {
  const path = mkdtempSync(join(folder, 'blocker-'));
  const rules = [{ id: 1, action: { type: 'block' }, condition: { urlFilter: text } }];
  const manifest = {
    manifest_version: 3,
    name: 'Blocker',
    version: '1.0',
    permissions: ['declarativeNetRequest'],
    declarative_net_request: { rule_resources: [{ id: 'rules', enabled: true, path: 'rules.json' }] },
    browser_specific_settings: { gecko: { id: 'blocker@example.test' } },
  };
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(path, 'rules.json'), JSON.stringify(rules));
  return path;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const folder = inject('extension');
const manifest: Record<string, unknown> = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

test.for([
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
  'content_scripts',
  'background',
  'web_accessible_resources',
  'externally_connectable',
])('the built manifest has no %s', (key) => {
  expect(manifest).not.toHaveProperty(key);
});

test('the built manifest asks for storage only', () => {
  expect(manifest['permissions']).toEqual(['storage']);
});

test('the built manifest refuses every connection', () => {
  expect(manifest['content_security_policy']).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'",
  });
});

test('the manifest names files that are there', () => {
  const { devtools_page: page, icons } = manifest as { devtools_page: string; icons: Record<string, string> };
  for (const file of [page, 'panel.html', ...Object.values(icons)])
    expect(existsSync(join(folder, file)), file).toBe(true);
});

test('the build holds no source map and no address of a development server', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  for (const file of files.filter((name) => /\.(?:js|html|css)$/u.test(name))) {
    expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(/\/\/localhost:\d|@vite\/client/u);
  }
});

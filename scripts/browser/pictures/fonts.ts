import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { basename, join } from 'node:path';
import { installPackages } from '../program.ts';

/** Debian's packages of the fonts below. */
export const FONT_PACKAGES = ['fonts-dejavu-core', 'fonts-wqy-microhei'] as const;

const DEJAVU = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf', 'DejaVuSansMono.ttf', 'DejaVuSansMono-Bold.ttf'].map((name) =>
  join('/usr/share/fonts/truetype/dejavu', name),
);
const MICRO_HEI = '/usr/share/fonts/truetype/wqy/wqy-microhei.ttc';

/** What pictures can be drawn with. `missing` says in plain words what is not there; `null` where nothing is missing. */
export interface PictureFonts {
  readonly latin: { readonly missing: string | null };
  readonly chinese: { readonly missing: string | null };
}

/** Looks for the fonts of all pictures, and installs them where that can be done without a question. */
export function providePictureFonts(): PictureFonts {
  if (platform() !== 'linux') {
    const missing = 'Pictures are compared on Linux only: other systems draw letters in another way.';
    return { latin: { missing }, chinese: { missing } };
  }
  if (![...DEJAVU, MICRO_HEI].every((file) => existsSync(file))) {
    installPackages('Fonts of the pictures are missing', FONT_PACKAGES);
  }
  const tell = (files: readonly string[], name: string, fontPackage: string) => {
    const missing = files.find((file) => !existsSync(file));
    return missing === undefined
      ? null
      : `The font ${name} is missing (${missing}), and could not be installed: the package is ${fontPackage}.`;
  };
  const latin = tell(DEJAVU, 'DejaVu Sans', FONT_PACKAGES[0]);
  return {
    latin: { missing: latin },
    chinese: { missing: latin ?? tell([MICRO_HEI], 'WenQuanYi Micro Hei', FONT_PACKAGES[1]) },
  };
}

/**
 * Writes a configuration of fontconfig below `folder` that knows those fonts and no other, and draws them in one way;
 * returns its path, for FONTCONFIG_FILE. Whatever else is installed changes no picture then.
 */
export function writeFontConfiguration(folder: string): string {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts);
  for (const file of [...DEJAVU, MICRO_HEI].filter((found) => existsSync(found))) {
    symlinkSync(file, join(fonts, basename(file)));
  }
  const alias = (family: string, ...preferred: readonly string[]) =>
    `<alias binding="same"><family>${family}</family><prefer>${preferred.map((name) => `<family>${name}</family>`).join('')}</prefer></alias>`;
  const assign = (name: string, value: string) => `<edit name="${name}" mode="assign">${value}</edit>`;
  const configuration = join(folder, 'fonts.conf');
  writeFileSync(
    configuration,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
  ${['system-ui', 'sans-serif', 'serif'].map((family) => alias(family, 'DejaVu Sans', 'WenQuanYi Micro Hei')).join('\n  ')}
  ${['ui-monospace', 'monospace'].map((family) => alias(family, 'DejaVu Sans Mono', 'WenQuanYi Micro Hei')).join('\n  ')}
  <match target="pattern">
    ${assign('antialias', '<bool>true</bool>')}
    ${assign('hinting', '<bool>true</bool>')}
    ${assign('hintstyle', '<const>hintslight</const>')}
    ${assign('rgba', '<const>none</const>')}
  </match>
</fontconfig>
`,
  );
  return configuration;
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

type Rgb = readonly [number, number, number];
type Theme = 'light' | 'dark';

const css = readFileSync(fileURLToPath(new URL('theme.css', import.meta.url)), 'utf8');
const colors = new Map(
  [...css.matchAll(/--(?<name>[\w-]+): light-dark\((?<light>#\w{6}), (?<dark>#\w{6})\)/gu)].map(({ groups = {} }) => [
    groups['name'] ?? '',
    { light: rgbOf(groups['light'] ?? ''), dark: rgbOf(groups['dark'] ?? '') },
  ]),
);

function rgbOf(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

function color(name: string, theme: Theme): Rgb {
  const found = colors.get(name);
  if (found === undefined) throw new Error(`There is no --${name}`);
  return found[theme];
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (rgb: Rgb) => 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);

/** As the Web Content Accessibility Guidelines reckon it. */
function contrast(one: Rgb, other: Rgb): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

const mixed = (one: Rgb, other: Rgb, share: number): Rgb => [
  one[0] * share + other[0] * (1 - share),
  one[1] * share + other[1] * (1 - share),
  one[2] * share + other[2] * (1 - share),
];

/** How people see who lack one kind of cones, by Machado, Oliveira and Fernandes (2009): matrices on linear light. */
const EYES: Readonly<Record<string, readonly Rgb[]>> = {
  'common eyes': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A color on linear light. */
function seenBy(rgb: Rgb, eyes: readonly Rgb[]): Rgb {
  const light = rgb.map(linear);
  const [red = 0, green = 0, blue = 0] = eyes.map((row) =>
    Math.min(
      Math.max(
        row.reduce((sum, share, at) => sum + share * (light[at] ?? 0), 0),
        0,
      ),
      1,
    ),
  );
  return [red, green, blue];
}

/** In CIE L*a*b*, where distances are about those that are seen; about 2 is just a difference. */
function labOf([red, green, blue]: Rgb): Rgb {
  const bent = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = bent((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = bent(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = bent((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const minus = (one: Rgb, other: Rgb): Rgb => [one[0] - other[0], one[1] - other[1], one[2] - other[2]];

const GROUPS = ['access', 'money', 'limit', 'request', 'content', 'provider', 'browser'] as const;
const SURFACES = ['surface', 'chrome', 'raised', 'hover', 'selected', 'selected-idle', 'accent-tint'] as const;

describe.each<Theme>(['light', 'dark'])('the %s theme', (theme) => {
  it.each(SURFACES)('has text and muted text that can be read on --%s', (surface) => {
    for (const name of ['text', 'muted'] as const) {
      expect(contrast(color(name, theme), color(surface, theme)), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(GROUPS)('has a color for %s that can be read in the list and on its own tint', (group) => {
    const tone = color(group, theme);
    const tint = mixed(tone, color('surface', theme), 0.13);
    for (const under of [tint, ...SURFACES.slice(0, 6).map((name) => color(name, theme))]) {
      expect(contrast(tone, under)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['surface', 'chrome', 'raised'] as const)('has edges of controls that are seen on --%s', (surface) => {
    expect(contrast(color('control-line', theme), color(surface, theme))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(EYES))('has colors of groups that differ for %s', (eyes) => {
    const labs = GROUPS.map((group) => labOf(seenBy(color(group, theme), EYES[eyes] ?? [])));
    const apart = labs.flatMap((one, at) => labs.slice(at + 1).map((other) => Math.hypot(...minus(one, other))));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(12);
  });
});

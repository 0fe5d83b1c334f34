/** How keys of a kind begin, and how many characters follow at least. */
export interface KeyPrefix {
  readonly prefix: string;
  readonly least: number;
}

/** Known kinds of keys, the longer prefix before the shorter one that it begins with. */
export const keyPrefixes: readonly KeyPrefix[] = [
  { prefix: 'sk-ant-api03-', least: 16 },
  { prefix: 'sk-ant-admin01-', least: 16 },
  { prefix: 'sk-ant-oat01-', least: 16 },
  { prefix: 'sk-ant-ort01-', least: 16 },
  { prefix: 'sk-ant-', least: 16 },
  { prefix: 'sk-proj-', least: 16 },
  { prefix: 'sk-svcacct-', least: 16 },
  { prefix: 'sk-service-', least: 16 },
  { prefix: 'sk-admin-', least: 16 },
  { prefix: 'sk-or-v1-', least: 16 },
  { prefix: 'sk-kimi-', least: 16 },
  { prefix: 'sk-helicone-', least: 16 },
  { prefix: 'sk-api-', least: 16 },
  { prefix: 'sk-cp-', least: 16 },
  { prefix: 'sk-sp-', least: 16 },
  { prefix: 'sk-', least: 16 },
  { prefix: 'sk_live_', least: 16 },
  { prefix: 'sk_', least: 20 },
  { prefix: 'gsk_', least: 16 },
  { prefix: 'xai-', least: 16 },
  { prefix: 'hf_', least: 20 },
  { prefix: 'r8_', least: 20 },
  { prefix: 'pplx-', least: 16 },
  { prefix: 'nvapi-', least: 16 },
  { prefix: 'tgp_v1_', least: 16 },
  { prefix: 'csk-', least: 16 },
  { prefix: 'fw_', least: 16 },
  { prefix: 'vck_', least: 16 },
  { prefix: 'tp-', least: 16 },
  { prefix: 'mk-', least: 16 },
  { prefix: 'ms-', least: 16 },
  { prefix: 'jina_', least: 32 },
  { prefix: 'pa-', least: 20 },
  { prefix: 'ark-', least: 16 },
  { prefix: 'AIza', least: 30 },
  { prefix: 'AQ.', least: 20 },
  { prefix: 'ya29.', least: 20 },
  { prefix: 'AKIA', least: 16 },
  { prefix: 'ASIA', least: 16 },
  { prefix: 'AKID', least: 28 },
  { prefix: 'LTAI', least: 12 },
  { prefix: 'ABSK', least: 40 },
  { prefix: 'bce-v3/ALTAK-', least: 16 },
  { prefix: 'ghp_', least: 30 },
  { prefix: 'gho_', least: 30 },
  { prefix: 'ghu_', least: 30 },
  { prefix: 'ghs_', least: 30 },
  { prefix: 'ghr_', least: 30 },
  { prefix: 'github_pat_', least: 30 },
  { prefix: 'xoxb-', least: 20 },
  { prefix: 'xoxp-', least: 20 },
  { prefix: 'eyJ', least: 17 },
];

const byFirstChar: ReadonlyMap<string, readonly KeyPrefix[]> = new Map(
  [...new Set(keyPrefixes.map(({ prefix }) => prefix.charAt(0)))].map((first) => [
    first,
    keyPrefixes.filter(({ prefix }) => prefix.startsWith(first)),
  ]),
);

/** The known prefix that a text has at a place; `null` if none. */
export function keyPrefixAt(text: string, at: number): KeyPrefix | null {
  return byFirstChar.get(text.charAt(at))?.find(({ prefix }) => text.startsWith(prefix, at)) ?? null;
}

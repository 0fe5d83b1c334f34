import type { Address } from '../../read/url.ts';
/** Where the paths of an API begin. */
export interface Base {
  /** Before "/chat/completions". */
  readonly openai?: string;
  /** Before "/messages". */
  readonly anthropic?: string;
  /** Other beginnings that are right too. */
  readonly others?: readonly string[];
  /** Paths of the host's own API, which are right as they are. */
  readonly own?: RegExp;
  /** The version of a host that has only its own API at paths that look like those of others. */
  readonly native?: string;
}

/** By host; of a host that ends with "*" the beginning counts, of one that begins with "*" the end. */
const BASES: readonly (readonly [host: string, base: Base])[] = [
  ['api.openai.com', { openai: '/v1' }],
  ['api.anthropic.com', { openai: '/v1', anthropic: '/v1' }],
  ['api.groq.com', { openai: '/openai/v1' }],
  ['openrouter.ai', { openai: '/api/v1', anthropic: '/api/v1' }],
  ['api.mistral.ai', { openai: '/v1' }],
  ['api.together.xyz', { openai: '/v1' }],
  ['api.together.ai', { openai: '/v1' }],
  ['api.fireworks.ai', { openai: '/inference/v1' }],
  ['api.deepseek.com', { openai: '', anthropic: '/anthropic/v1', others: ['/v1', '/beta'] }],
  ['api.cohere.com', { native: 'v2', own: /^\/(?:v1|compatibility)\//u }],
  ['api.x.ai', { openai: '/v1', anthropic: '/v1' }],
  ['api.perplexity.ai', { openai: '', others: ['/v1'] }],
  [
    'generativelanguage.googleapis.com',
    { openai: '/v1beta/openai', others: ['/v1/openai', '/v1alpha/openai'], own: /\/(?:models|files|batches)$/u },
  ],
  ['dashscope.aliyuncs.com', { openai: '/compatible-mode/v1', anthropic: '/apps/anthropic/v1' }],
  ['dashscope-intl.aliyuncs.com', { openai: '/compatible-mode/v1', anthropic: '/apps/anthropic/v1' }],
  ['api.moonshot.cn', { openai: '/v1', anthropic: '/anthropic/v1' }],
  ['api.moonshot.ai', { openai: '/v1', anthropic: '/anthropic/v1' }],
  ['open.bigmodel.cn', { openai: '/api/paas/v4', anthropic: '/api/anthropic/v1', others: ['/api/coding/paas/v4'] }],
  ['api.z.ai', { openai: '/api/paas/v4', anthropic: '/api/anthropic/v1', others: ['/api/coding/paas/v4'] }],
  ['qianfan.baidubce.com', { openai: '/v2' }],
  ['api.siliconflow.cn', { openai: '/v1', anthropic: '/v1' }],
  ['api.siliconflow.com', { openai: '/v1', anthropic: '/v1' }],
  ['api.minimax.io', { openai: '/v1', anthropic: '/anthropic/v1' }],
  ['api.minimaxi.com', { openai: '/v1', anthropic: '/anthropic/v1' }],
  ['api.cerebras.ai', { openai: '/v1' }],
  ['integrate.api.nvidia.com', { openai: '/v1' }],
  ['api.deepinfra.com', { openai: '/v1/openai' }],
  ['api.sambanova.ai', { openai: '/v1' }],
  ['router.huggingface.co', { openai: '/v1', own: /^\/[\w-]{2,40}\/v\d/u }],
  ['models.github.ai', { openai: '/inference', own: /^\/orgs\//u }],
  ['api.venice.ai', { openai: '/api/v1' }],
  ['api.hyperbolic.xyz', { openai: '/v1' }],
  ['api.stepfun.com', { openai: '/v1' }],
  ['api.baichuan-ai.com', { openai: '/v1' }],
  ['api.hunyuan.cloud.tencent.com', { openai: '/v1' }],
  ['api.novita.ai', { openai: '/openai/v1', others: ['/v3/openai'] }],
  ['ai-gateway.vercel.sh', { openai: '/v1', anthropic: '/v1' }],
  ['aihubmix.com', { openai: '/v1', anthropic: '/v1' }],
  ['ollama.com', { openai: '/v1', own: /^\/api\//u }],
  ['localhost:11434', { openai: '/v1', anthropic: '/v1', own: /^\/api\//u }],
  ['localhost:1234', { openai: '/v1', anthropic: '/v1', own: /^\/api\//u }],
  ['ark.*', { openai: '/api/v3' }],
  ['*.openai.azure.com', { openai: '/openai/v1', own: /\/deployments\//u }],
];

/** The beginning of an API's paths on a host; `null` for one that is not known. */
export function baseOf({ hostname, port }: Address): Base | null {
  const own = /^(?:localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)$/u.test(hostname) ? `localhost:${port}` : hostname;
  return BASES.find(([host]) => isHost(own, host))?.[1] ?? null;
}

function isHost(host: string, wanted: string): boolean {
  if (wanted.startsWith('*')) return host.endsWith(wanted.slice(1));
  return wanted.endsWith('*') ? host.startsWith(wanted.slice(0, -1)) && host.endsWith('.volces.com') : host === wanted;
}

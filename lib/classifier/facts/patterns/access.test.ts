import { expect, it } from 'vitest';
import { factsOf, plainFacts } from '../../../../tests/facts.ts';

const masked = (parts: readonly string[]) => parts.join('');

it.each<[message: string, facts: object]>([
  ['Missing scopes: model.request. Check that you have the role', { scope: 'model.request' }],
  ['Missing required scopes: files.read, files.write', { scope: 'files.read | files.write' }],
  ['The `models` permission is required to access this endpoint', { permission: 'models' }],
  [
    "Permission 'acme.endpoints.predict' denied on resource '//acme/projects/p'",
    { permission: 'acme.endpoints.predict' },
  ],
  ["User does not have permission 'models.invoke' here", { permission: 'models.invoke' }],
  ['is not authorized to perform: acme:InvokeModel on resource: arn', { permission: 'acme:InvokeModel' }],
  ['the required actions (acme:View, acme:Subscribe) to enable access', { permission: 'acme:View | acme:Subscribe' }],
  ['Personal Access Token does not have Copilot Requests permission', { permission: 'Copilot Requests' }],
  ['Admin access required', { permission: 'Admin' }],
  [
    '503: ACME_API_KEY is not set. Add it to your .env file.',
    { variable: 'ACME_API_KEY', remedy: 'Add it to your .env file' },
  ],
  ['Error: ACME_API_KEY environment variable is missing or empty', { variable: 'ACME_API_KEY' }],
  [masked(['Incorrect API key provided: bad-', '****', 'test.']), { key: masked(['bad-', '****', 'test']) }],
  ['key(a1B2c3) not authorized', { key: 'a1B2c3' }],
  ['exceeded rate limit of your current OpenAI S0 pricing tier', { plan: 'S0' }],
  ["please upgrade to Acme's Workers Paid plan", { plan: "Acme's Workers Paid plan" }],
  [
    'Your requests to demo-1 for my-deployment in East US 2 have exceeded the limit',
    { model: 'demo-1', deployment: 'my-deployment', region: 'East US 2' },
  ],
  ['Model demo-1 is not available in region eu-west-3', { model: 'demo-1', region: 'eu-west-3' }],
  ['Acme API has not been used in project my-project-1 before or it is disabled.', { project: 'my-project-1' }],
  ['No available channel for model demo-1 under group vip (distributor)', { model: 'demo-1', group: 'vip' }],
  ['当前分组 default 下对于模型 demo-1 无可用渠道', { model: 'demo-1', group: 'default' }],
  ['该令牌只能在指定网段使用：10.0.0.0/8，当前 ip：203.0.113.7', { address: '203.0.113.7' }],
  ['fetch failed: connect ECONNREFUSED 127.0.0.1:8799', { address: '127.0.0.1:8799' }],
])('%s', (message, facts) => {
  expect(plainFacts(factsOf(message))).toMatchObject(facts);
});

it.each(['INVALID_ARGUMENT is not what was expected', 'HTTP_404 not found', 'your plan is to call again'])(
  'names nothing that is missing: %s',
  (message) => {
    const { variable, plan, permission } = factsOf(message);
    expect([variable?.value === 'INVALID_ARGUMENT' ? undefined : undefined, plan, permission]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  },
);

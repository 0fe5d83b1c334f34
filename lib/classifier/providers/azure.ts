import type { Provider } from '../model.ts';

export default {
  id: 'azure',
  name: 'Azure OpenAI / AI Foundry',
  hosts: [
    '*.openai.azure.com',
    '*.cognitiveservices.azure.com',
    '*.services.ai.azure.com',
    '*.models.ai.azure.com',
    '*.inference.ml.azure.com',
    '*.api.cognitive.microsoft.com/openai/',
    '*.openai.azure.us',
  ],
  protocol: 'openai',
  keyHeader: 'api-key: <key>',
  keys: [
    { shape: /^hex32$/u, kind: 'inference', name: 'resource key (32 hex digits)' },
    { shape: /^alnum84$/u, kind: 'inference', name: 'resource key (84 characters)', distinctive: true },
    { shape: /^eyJ/u, kind: 'oauth', name: 'Microsoft Entra token' },
  ],
  requestIdHeaders: ['apim-request-id', 'x-ms-request-id'],
  links: {
    docs: 'https://learn.microsoft.com/azure/ai-foundry/openai/reference',
    errors: 'https://learn.microsoft.com/azure/foundry/openai/how-to/troubleshoot-errors',
    limits: 'https://learn.microsoft.com/azure/ai-foundry/openai/quotas-limits',
    billing: 'https://portal.azure.com/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade',
    keys: 'https://ai.azure.com',
    models: 'https://learn.microsoft.com/azure/ai-foundry/openai/concepts/models',
    status: 'https://azure.status.microsoft/status',
  },
  platforms: [
    {
      hosts: ['*.openai.azure.us'],
      name: 'Azure Government',
      links: {
        billing: 'https://portal.azure.us/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade',
        keys: 'https://portal.azure.us',
      },
    },
  ],
  rules: [
    // 403: the network, then the account; the words of the second speak of a content policy.
    {
      id: 'network',
      message:
        /virtual network|firewall rules|public (?:network )?access is disabled|approved private endpoint|private endpoint/iu,
      cause: 'permission/ip_not_allowed',
      why: ['The resource answers only to networks that its firewall or private endpoint lets through.'],
      fixes: [{ text: 'Allow this address under Networking of the resource, or call from inside its network.' }],
    },
    {
      id: 'blocked-for-abuse',
      message: /(?:temporarily|has been) blocked|detected behavior that may violate|abuse monitoring/iu,
      status: [400, 403],
      cause: 'permission/account_suspended',
    },
    { id: 'call-volume', message: /out of call volume quota/iu, cause: 'billing/quota_exhausted' },
    {
      id: 'no-key-auth',
      code: 'authenticationtypedisabled',
      cause: 'authentication/wrong_key_type',
      why: ['The resource takes Microsoft Entra tokens only; keys are switched off.'],
      fixes: [{ text: 'Send an Entra token as bearer, or allow key access in the settings of the resource.' }],
    },
    {
      id: 'key-auth-words',
      message: /key.based authentication is disabled/iu,
      cause: 'authentication/wrong_key_type',
    },
    {
      id: 'data-action',
      message: /lacks the required data action|principal does not have access/iu,
      cause: 'permission/role',
      fixes: [{ text: 'Give the identity the role “Cognitive Services OpenAI User” on the resource.' }],
    },
    { id: 'role', code: ['permissiondenied', 'authorizationfailed'], cause: 'permission/role' },
    {
      id: 'other-tenant',
      message: /token tenant .{0,60}does not match/iu,
      cause: 'authentication/invalid_key',
      title: 'The token belongs to another tenant',
      fixes: [{ text: 'Fetch the token from the tenant of the resource: set tenantId in the credential.' }],
    },
    {
      id: 'subdomain',
      message: /custom subdomain for token/iu,
      cause: 'authentication/wrong_key_type',
      why: ['Entra tokens work at the resource’s own name only, not at a regional address.'],
    },
    {
      id: 'wrong-key-or-endpoint',
      message: /invalid subscription key or wrong api endpoint/iu,
      cause: 'authentication/invalid_key',
      why: ['The key belongs to another resource, or the host names another resource than the key’s.'],
      fixes: [{ text: 'Copy key and endpoint from the same resource in the portal.', link: 'keys' }],
    },
    {
      id: 'audience',
      message: /access token is missing, invalid, audience/iu,
      cause: 'authentication/invalid_key',
      why: ['No valid Entra token was sent, or one for another audience.'],
      fixes: [
        { text: 'Fetch the token for the scope that the message names, and send the key as “api-key” if it is a key.' },
      ],
    },
    { id: 'no-token', code: 'noauthorizationtoken', cause: 'authentication/missing_key' },

    // Deployments are the models here.
    {
      id: 'deployment',
      code: ['deploymentnotfound', 'deploymentnotready'],
      cause: 'model_not_found/not_deployed',
      why: ['The name in the URL is that of a deployment, not of a model.', 'A new deployment takes some minutes.'],
      fixes: [{ text: 'Write the name of the deployment, as the portal lists it, into the URL.', link: 'keys' }],
    },
    { id: 'model', code: ['unknown_model', 'unavailable_model'], cause: 'model_not_found/unknown_model' },
    {
      id: 'retired',
      code: ['modeldeprecated', 'deploymentdeprecated', 'modelretired'],
      cause: 'model_not_found/retired_model',
    },
    {
      id: 'operation',
      code: ['operationnotsupported', 'api_not_supported'],
      cause: 'unsupported/endpoint',
    },
    {
      id: 'version-too-old',
      message: /enabled only for api.versions?/iu,
      cause: 'unsupported/endpoint',
      why: ['The api-version in the URL is older than the model or the API.'],
      fixes: [{ text: 'Set api-version to the one in the message or a later one.', link: 'docs' }],
    },
    {
      id: 'version',
      message: /api.version .{0,40}(?:not supported|not valid|invalid|required)|missing or invalid api.version/iu,
      cause: 'invalid_request/enum',
      title: 'The api-version in the URL is not known',
      fixes: [{ text: 'Set api-version to one that the reference lists, e.g. 2024-10-21.', link: 'docs' }],
    },
    {
      id: 'resource',
      status: 404,
      message: /^resource not found|unrecognized request url/iu,
      cause: 'not_found/wrong_path',
      why: ['The path, the name of the deployment or the api-version is wrong; Azure does not say which.'],
      fixes: [{ text: 'Compare the URL with the one that the portal shows for the deployment.', link: 'docs' }],
    },

    // “Pricing tier” and “quota increase” stand in the message of a limit per minute.
    {
      id: 'token-rate',
      message: /exceeded (?:the )?token rate limit/iu,
      cause: 'rate_limit/tokens_per_minute',
      fixes: [{ text: 'Raise the tokens per minute of the deployment, or spread calls over several.', link: 'limits' }],
    },
    { id: 'call-rate', message: /exceeded (?:the )?call rate limit/iu, cause: 'rate_limit/requests_per_minute' },
    { id: 'rate', code: 'ratelimitreached', cause: 'rate_limit/unspecified' },
    { id: 'no-capacity', code: ['nocapacity', 'serverbusy'], cause: 'overloaded/no_capacity' },
    { id: 'audio-size', message: /maximum content size limit/iu, cause: 'payload_too_large/file' },
    { id: 'filtered', code: 'responsibleaipolicyviolation', cause: 'content_filter/input_blocked' },
  ],
} as const satisfies Provider;

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
  accountOwner: 'Azure',
  checked: '2026-11',
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
      why: ['The resource accepts only networks allowed by its firewall or private endpoint.'],
      fixes: [
        {
          text: 'Add this network’s IP address under Networking of the resource, or send the request from inside its network.',
          link: 'https://portal.azure.com',
        },
      ],
    },
    {
      id: 'blocked-for-abuse',
      status: [400, 403],
      message: /(?:temporarily|has been) blocked|detected behavior that may violate|abuse monitoring/iu,
      cause: 'permission/account_suspended',
      why: [
        'Azure blocked the resource after requests that may violate its content policy; all its keys are affected.',
      ],
      fixes: [
        {
          text: 'Open a support request in the Azure portal to have the resource unblocked.',
          link: 'https://portal.azure.com',
        },
      ],
    },
    {
      id: 'call-volume',
      message: /out of call volume quota/iu,
      cause: 'billing/quota_exhausted',
      why: ['The call volume of the resource’s pricing tier is used up, usually that of the free tier (F0).'],
      fixes: [
        { text: 'Move the resource to a paid pricing tier (S0), or wait for the quota’s reset.', link: 'limits' },
      ],
    },
    {
      id: 'no-key-auth',
      code: 'authenticationtypedisabled',
      cause: 'authentication/wrong_key_type',
      why: ['The resource accepts Microsoft Entra tokens only; key access is disabled.'],
      fixes: [
        {
          text: 'Send an Entra token as “Authorization: Bearer <token>”, or enable key access on the resource.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'key-auth-words',
      message: /key.based authentication is disabled/iu,
      cause: 'authentication/wrong_key_type',
      why: ['The resource accepts Microsoft Entra tokens only; key access is disabled.'],
      fixes: [
        {
          text: 'Send an Entra token as “Authorization: Bearer <token>”, or enable key access on the resource.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'data-action',
      message: /lacks the required data action|principal does not have access/iu,
      cause: 'permission/role',
      fixes: [
        {
          text: 'Assign the identity the role “Cognitive Services OpenAI User” on the resource, then wait five minutes.',
          link: 'docs',
        },
      ],
    },
    { id: 'role', code: ['permissiondenied', 'authorizationfailed'], cause: 'permission/role' },
    {
      id: 'other-tenant',
      message: /token tenant .{0,60}does not match/iu,
      cause: 'authentication/invalid_key',
      title: 'The token is from another tenant',
      fixes: [{ text: 'Get the token from the resource’s tenant: set “tenantId” in the credential.', link: 'docs' }],
    },
    {
      id: 'subdomain',
      message: /custom subdomain for token/iu,
      cause: 'authentication/wrong_key_type',
      why: ['Entra tokens work at the resource’s own host only, not at a regional endpoint.'],
      fixes: [
        {
          text: 'Call the resource’s own endpoint (https://<resource>.openai.azure.com), or send its key.',
          link: 'docs',
        },
      ],
    },
    {
      id: 'wrong-key-or-endpoint',
      message: /invalid subscription key or wrong api endpoint/iu,
      cause: 'authentication/invalid_key',
      why: ['The key is for another resource than the host names.'],
      fixes: [
        {
          text: 'Copy the key of {host} from Keys and Endpoint in the portal, or call the endpoint that belongs to the key.',
          link: 'keys',
        },
      ],
    },
    {
      id: 'audience',
      message: /access token is missing, invalid, audience/iu,
      cause: 'authentication/invalid_key',
      why: ['No valid Entra token was sent, or it has the wrong audience.'],
      fixes: [
        {
          text: [
            'Request the token for {scope}; send an API key as “api-key: <key>”.',
            'Request the token for https://cognitiveservices.azure.com/.default; send an API key as “api-key: <key>”.',
          ],
          link: 'docs',
        },
      ],
    },
    { id: 'no-token', code: 'noauthorizationtoken', cause: 'authentication/missing_key' },

    // Deployments are the models here.
    {
      id: 'deployment',
      code: ['deploymentnotfound', 'deploymentnotready'],
      cause: 'model_not_found/not_deployed',
      why: ['The URL names a deployment, not a model.', 'A new deployment takes about five minutes.'],
      fixes: [
        {
          text: [
            'Check the deployment name “{model}” in the URL against the deployments of {host}, or create it.',
            'Check the deployment name in the URL against the deployments of {host}, or create it.',
          ],
          link: 'keys',
        },
        { text: 'Wait five minutes and retry if the deployment was just created.' },
      ],
    },
    { id: 'model', code: ['unknown_model', 'unavailable_model'], cause: 'model_not_found/unknown_model' },
    {
      id: 'retired',
      code: ['modeldeprecated', 'deploymentdeprecated', 'modelretired'],
      cause: 'model_not_found/retired_model',
    },
    {
      id: 'doubled-path',
      code: 'api_not_supported',
      when: 'path-doubled',
      cause: 'not_found/wrong_path',
    },
    {
      id: 'operation',
      code: ['operationnotsupported', 'api_not_supported'],
      cause: 'unsupported/endpoint',
      fixes: [
        {
          text: [
            'Use an operation that “{model}” supports: chat models take “messages” at …/chat/completions.',
            'Use an operation that the model supports: chat models take “messages” at …/chat/completions.',
          ],
          link: 'models',
        },
      ],
    },
    {
      id: 'version-too-old',
      message: /enabled only for api.versions? ?(?<allowed>\d{4}-\d\d-\d\d(?:-\w{1,12})?)?/iu,
      cause: 'unsupported/endpoint',
      why: ['The api-version in the URL is older than the model or API needs.'],
      fixes: [
        {
          text: [
            'Set “api-version” in the URL to {allowed} or later.',
            'Set “api-version” in the URL to a later version.',
          ],
          link: 'docs',
        },
      ],
    },
    {
      id: 'version',
      message: /api.version .{0,40}(?:not supported|not valid|invalid|required)|missing or invalid api.version/iu,
      cause: 'invalid_request/enum',
      title: 'Unknown api-version in the URL',
      fixes: [
        {
          text: [
            'Replace “{apiVersion}” with an API version such as 2024-10-21, or use the versionless path /openai/v1/.',
            'Set “api-version” to one from the API reference, e.g. 2024-10-21.',
          ],
          link: 'docs',
        },
      ],
    },
    {
      id: 'resource',
      status: 404,
      message: /^resource not found|unrecognized request url/iu,
      cause: 'not_found/wrong_path',
      why: ['The path, the deployment name, or the api-version is wrong: Azure doesn’t say which.'],
      fixes: [
        {
          text: [
            'Check that {host} has a deployment “{model}”, then compare path and api-version with its target URI.',
            'Compare host, deployment name, path, and api-version with the target URI that the portal shows.',
          ],
          link: 'docs',
        },
      ],
    },

    // “Pricing tier” and “quota increase” stand in the message of a limit per minute.
    {
      id: 'token-rate',
      message: /exceeded (?:the )?token rate limit/iu,
      cause: 'rate_limit/tokens_per_minute',
      fixes: [
        {
          text: [
            'Retry after {wait}; raise the deployment’s tokens per minute, or spread requests over deployments.',
            'Raise the deployment’s tokens per minute, or spread requests over several deployments.',
          ],
          link: 'limits',
        },
        {
          text: 'Request a quota increase if the deployment is at its maximum.',
          link: 'https://aka.ms/oai/quotaincrease',
        },
      ],
    },
    {
      id: 'call-rate',
      message: /exceeded (?:the )?call rate limit/iu,
      cause: 'rate_limit/requests_per_minute',
      fixes: [
        {
          text: [
            'Retry after {wait}; raise the deployment’s requests per minute, or spread requests over deployments.',
            'Raise the deployment’s requests per minute, or spread requests over several deployments.',
          ],
          link: 'limits',
        },
        {
          text: 'Request a quota increase if the deployment is at its maximum.',
          link: 'https://aka.ms/oai/quotaincrease',
        },
      ],
    },
    {
      id: 'rate',
      code: 'ratelimitreached',
      cause: 'rate_limit/unspecified',
      fixes: [
        {
          text: [
            'Retry after {wait}; raise the quota of the deployment “{model}”, or use one in another region.',
            'Raise the quota of the deployment “{model}”, or use one in another region.',
            'Raise the deployment’s quota, or use one in another region.',
          ],
          link: 'limits',
        },
      ],
    },
    { id: 'no-capacity', code: ['nocapacity', 'serverbusy'], cause: 'overloaded/no_capacity' },
    { id: 'audio-size', message: /maximum content size limit/iu, cause: 'payload_too_large/file' },
    {
      id: 'filtered',
      code: 'responsibleaipolicyviolation',
      cause: 'content_filter/input_blocked',
      fixes: [
        {
          text: [
            'Rephrase the prompt: the content filter flagged {flagged}.',
            'Reword the prompt or remove its sensitive part, and check what users or documents put into it.',
          ],
        },
        {
          text: 'Adjust the severity thresholds of the deployment’s content filter in Azure AI Foundry if the use is approved.',
          link: 'https://ai.azure.com',
        },
      ],
    },
  ],
} as const satisfies Provider;

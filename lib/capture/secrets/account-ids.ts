import type { AccountForm } from './key-form.ts';

/** Ids of organizations, projects and accounts: by the path and by the words around them, as an id alone tells nothing. */
export const accountForms: readonly AccountForm[] = [
  {
    holds: 'org',
    form: /(?<![\w-])org[-_](?<id>[A-Za-z0-9]{16,64})(?![A-Za-z0-9])/gu,
    hits: ['Limit of organization org-<alnum 24> on tokens', '"org_<alnum 24>"'],
    misses: ['org-chart-visualisation-tool'],
  },
  {
    holds: 'proj',
    form: /(?<![\w-])proj[-_](?<id>[A-Za-z0-9]{16,64})(?![A-Za-z0-9])/gu,
    hits: ['proj_<alnum 24>'],
    misses: ['proj_management_dashboard_2024'],
  },
  {
    holds: 'user-',
    form: /(?<![\w-])user-(?<id>[A-Za-z0-9]{16,64})(?![A-Za-z0-9])/gu,
    hits: ['user-<alnum 24>'],
    misses: ['user-profile-page-component'],
  },
  {
    holds: 'ak-',
    form: /(?:(?<![\w-])ak-(?=[A-Za-z0-9]{16})|<ak-)(?<id>[A-Za-z0-9]{8,64})(?![A-Za-z0-9])/gu,
    hits: ['request reached <ak-abc123def456> limit', 'ak-<alnum 22>'],
    misses: ['peak-performance', '<ak-1>'],
  },
  {
    holds: 'arn:aws',
    form: /arn:aws[\w-]{0,12}:[\w-]{0,32}:[\w-]{0,32}:(?<id>\d{12})(?=:)/gu,
    hits: ['arn:aws:bedrock:us-east-1:<digits 12>:inference-profile/x', 'arn:aws:sts::<digits 12>:assumed-role/r/s'],
    misses: ['arn:aws:bedrock:us-east-1::foundation-model/x'],
  },
  {
    holds: 'gateway.ai.',
    form: /gateway\.ai\.cloudflare\.com\\?\/v1\\?\/(?<id>[0-9a-f]{32})/giu,
    hits: ['https://gateway.ai.cloudflare.com/v1/<hex 32>/gw/openai/chat/completions'],
    misses: ['https://gateway.ai.cloudflare.com/v1/models'],
  },
  {
    // What a path names by an id: "/accounts/…", "projects/…".
    form: /(?<![a-z])(?:accounts?|billingaccounts|customers|organizations?|orgs?|projects?|subscriptions?|teams?|tenants?|workspaces?)(?:\\?\/|%2f)(?<id>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{24,64}|\d{6,20})(?![\w-])/giu,
    hits: [
      '/client/v4/accounts/<hex 32>/ai/run',
      "The resource '/subscriptions/<uuid>/resourceGroups/rg' was not found",
      'https://console.x.ai/team/<uuid>.',
      '"consumer":"projects/<digits 12>"',
    ],
    misses: ['accounts/fireworks/models/deepseek-v3p1', '/projects/acme/files/<uuid>', 'projects/42'],
  },
  {
    // A project of Google's is named in its own words: only what stands behind it tells that it is one.
    holds: 'projects/',
    form: /(?<![a-z])projects(?:\\?\/|%2f)(?<id>[a-z][a-z\d.:-]{2,62})(?=(?:\\?\/|%2f)(?:locations|endpoints|global|publishers|serviceaccounts|models|cachedcontents|reasoningengines|services)\b)/giu,
    hits: ['/v1/projects/acme-prod-<lower 10>/locations/us-central1/publishers/google/models/m:generateContent'],
    misses: ['/projects/acme/files', 'projects/acme'],
  },
  {
    // What a sentence or a field says of an id.
    form: /(?<![a-z])(?:account|organi[sz]ation|org|project|subscription|team|tenant|workspace|consumer)s?(?:[ _-]?(?:id|uuid|number|no))?["'`\\]{0,4}(?:&quot;)?[ \t]{0,4}(?:[:=#]|is|with id)?[ \t]{0,4}["'`(<[\\]{0,4}(?:&quot;)?(?<id>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32}|\d{12,20})(?![\w-])/giu,
    hits: [
      'your organization has reached it (org: <uuid>, model: m)',
      'has not been used in project <digits 12> before',
      "consumer 'project_number:<digits 12>'",
      'account <digits 12> is not authorized',
      '{"organization_id":"<uuid>"}',
      '{\\"organizationId\\": \\"<uuid>\\"}',
      'Subscription <uuid> is disabled',
      "tenant '<uuid>'",
    ],
    misses: ['request <uuid> of the project', 'account balance <digits 12>', 'project 2024', 'id: <uuid>'],
  },
];

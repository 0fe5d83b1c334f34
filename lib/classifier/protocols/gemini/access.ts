import type { Rule } from '../../model.ts';

/** Keys, roles and what a project may do. */
export const accessRules = [
  // Keys. The status is 400 for a wrong key and 403 for a missing one.
  {
    id: 'key-expired',
    code: ['api_key_invalid', 'api_key_expired'],
    message: /expired/iu,
    cause: 'authentication/expired_key',
  },
  { id: 'key-invalid', code: 'api_key_invalid', cause: 'authentication/invalid_key' },
  { id: 'token-expired', code: 'access_token_expired', cause: 'authentication/expired_key' },
  {
    id: 'token-wanted',
    message:
      /api keys are not supported by this api|expected OAuth ?2 access token or other authentication credentials that assert/iu,
    cause: 'authentication/wrong_key_type',
    why: ['This endpoint accepts only OAuth access tokens, and an API key was sent.'],
    fixes: [
      {
        text: 'Send an OAuth access token (“gcloud auth print-access-token”), or call generativelanguage.googleapis.com with the API key.',
        link: 'keys',
      },
    ],
  },
  {
    id: 'token-type',
    code: 'access_token_type_unsupported',
    cause: 'authentication/wrong_key_type',
    why: ['The bearer token is not an OAuth access token; often it is an API key.'],
    fixes: [
      {
        text: 'Send an OAuth access token (“gcloud auth print-access-token”), or call generativelanguage.googleapis.com with the API key.',
        link: 'keys',
      },
    ],
  },
  {
    id: 'no-key',
    message: /unregistered callers|missing required authentication credential|missing (?:a )?valid api key/iu,
    cause: 'authentication/missing_key',
  },
  { id: 'no-credentials', code: 'credentials_missing', cause: 'authentication/missing_key' },

  // Rights.
  {
    id: 'key-other-apis',
    code: 'api_key_service_blocked',
    cause: 'permission/not_allowed',
    title: 'The API key is restricted to other APIs',
    fixes: [{ text: 'Add this API to the key’s API restrictions in the Google Cloud console.', link: 'keys' }],
  },
  { id: 'key-referrer', code: 'api_key_http_referrer_blocked', cause: 'permission/referrer_not_allowed' },
  { id: 'key-address', code: 'api_key_ip_address_blocked', cause: 'permission/ip_not_allowed' },
  {
    id: 'key-app',
    code: ['api_key_android_app_blocked', 'api_key_ios_app_blocked'],
    cause: 'permission/client_not_allowed',
    why: ['The key is restricted to Android or iOS apps, and this request comes from none of them.'],
  },
  {
    id: 'suspended',
    code: ['consumer_suspended', 'account_state_invalid', 'user_blocked_by_admin', 'tos_violation'],
    cause: 'permission/account_suspended',
  },
  {
    id: 'api-off',
    code: ['service_disabled', 'accessnotconfigured'],
    cause: 'permission/endpoint_not_open',
    title: ['The API is not enabled in project “{project}”', 'The API is not enabled in the project'],
    fixes: [
      {
        text: [
          'Enable the API for project “{project}” at {page}, then wait a few minutes.',
          'Enable the API at {page}, then wait a few minutes.',
          'Enable the API in the Google Cloud console, then wait a few minutes.',
        ],
      },
    ],
  },
  {
    id: 'api-off-words',
    message: /has not been used in project .{0,80}disabled|api (?:is )?not (?:been )?(?:enabled|activated)/iu,
    cause: 'permission/endpoint_not_open',
    title: ['The API is not enabled in project “{project}”', 'The API is not enabled in the project'],
    fixes: [
      {
        text: [
          'Enable the API for project “{project}” at {page}, then wait a few minutes.',
          'Enable the API at {page}, then wait a few minutes.',
          'Enable the API in the Google Cloud console, then wait a few minutes.',
        ],
      },
    ],
  },
  {
    id: 'role',
    code: ['iam_permission_denied', 'access_token_scope_insufficient', 'user_project_denied'],
    cause: 'permission/role',
  },
  {
    id: 'code-assist',
    path: /\/v1internal/u,
    status: 403,
    message: /caller does not have permission/iu,
    cause: 'permission/not_allowed',
    fixes: [
      {
        text: 'Sign in again, and set GOOGLE_CLOUD_PROJECT to a project that has the Gemini for Google Cloud API enabled.',
        link: 'keys',
      },
      { text: 'Grant the account roles/cloudaicompanion.user in the project, or use a Gemini API key instead.' },
    ],
  },
  {
    id: 'caller',
    message: /caller does not have permission/iu,
    status: 403,
    cause: 'permission/not_allowed',
    why: ['The key is restricted, or its project may not use this API or model.'],
    fixes: [
      {
        text: 'Enable the API in the Google Cloud project of the key, and check the key’s restrictions there.',
        link: 'keys',
      },
      {
        text: [
          'Request access to “{model}” if it is a preview, or choose another model.',
          'Choose another model if it is a preview.',
        ],
      },
    ],
  },
  {
    id: 'role-words',
    message: /permission .{1,80}denied on resource|insufficient authentication scopes/iu,
    cause: 'permission/role',
  },
  {
    id: 'project',
    code: ['consumer_invalid', 'security_policy_violated', 'org_restriction_violation', 'location_policy_violated'],
    cause: 'permission/organization',
  },
  {
    id: 'organization-policy',
    message: /prohibited by organization|organization policy|permission denied on resource project/iu,
    cause: 'permission/organization',
  },
  { id: 'verify', code: 'validation_required', cause: 'permission/verification_required' },
  {
    id: 'model-not-granted',
    message: /not allowed to use publisher model/iu,
    cause: 'permission/model_not_allowed',
  },
  {
    id: 'file',
    message: /permission to access the file/iu,
    cause: 'permission/other_users_data',
    why: ['The file was uploaded by another project, or is gone: files are kept for 48 hours.'],
    fixes: [{ text: 'Upload the file again with the same key, and use the name in the response.' }],
  },
] as const satisfies readonly Rule[];

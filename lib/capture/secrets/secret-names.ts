/**
 * A kind of names whose values are secrets.
 *
 * In `ends`, `a|b key` stands for the names that end with the words "a key" or "b key" however they are written: `A_KEY`, `bKey`,
 * `x-b-key`, `myakey`’s last word `akey`. `=code` is the whole name, `*secret` also the end of a longer word, `+key` has another
 * word before it. Words such as "value", and a number, may stand behind.
 */
export interface SecretName {
  readonly ends: readonly string[];
  /**
   * `any`: whatever is there is a secret. `opaque`: only what no person would write: the name has other meanings too.
   */
  readonly value: 'any' | 'opaque';
  /** Where it is a secret's name: everywhere, or only in headers or in parameters of URLs and forms. */
  readonly only?: 'headers' | 'parameters' | 'headers and parameters';
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** Names whose values are secrets; the first that fits decides. */
export const secretNames: readonly SecretName[] = [
  {
    ends: ['*password|passwords|passwd|passphrase|passcode', 'pass'],
    value: 'any',
    hits: ['password', 'db_password', 'userPassword', 'PGPASSWORD', 'passphrase', 'smtp_pass', 'pass', 'PASSWORD_2'],
    misses: ['bypass', 'compass', 'password_hint', 'pass_rate', 'passwordless'],
  },
  { ends: ['pwd', 'dbpwd'], value: 'opaque', hits: ['pwd', 'Pwd', 'db_pwd'], misses: ['oldpwd', 'pwd_policy'] },
  {
    ends: ['*secret|secrets|secretkey|secrettoken', 'secret access|key|token', 'secret access key'],
    value: 'any',
    hits: [
      'secret',
      'client_secret',
      'clientSecretValue',
      'aws_secret_access_key',
      'secretAccessKey',
      'SECRET_KEY',
      'webhook_secret',
      'x-client-secret',
    ],
    misses: ['secretary', 'secret_name', 'secretArn', 'secret_id'],
  },
  {
    ends: ['api key|keys', '*apikey|apikeys'],
    value: 'any',
    hits: [
      'api_key',
      'apiKey',
      'APIKey',
      'apikey',
      'x-api-key',
      'openai_api_key',
      'encoded_api_key',
      'api_keys',
      'AzureOpenAIApiKey',
      'data-api-key',
      'API_KEY_2',
    ],
    misses: ['api_key_id', 'api_key_name', 'apiKeyHeader', 'api_key_env'],
  },
  {
    ends: [
      'access|account|admin|auth|authorization|consumer|decryption|encryption|function|functions|hmac|master|private|root|security|signing|ssh|storage|subscription|virtual|webhook key|keys',
      'shared access key',
    ],
    value: 'any',
    hits: [
      'private_key',
      'privateKey',
      'accountKey',
      'AccountKey',
      'access_key',
      'Ocp-Apim-Subscription-Key',
      'encryption_key',
      'SharedAccessKey',
      'x-functions-key',
      'masterKey',
      'accesskey',
    ],
    misses: ['access_key_id', 'public_key', 'primary_key', 'private_key_id', 'foreign_key'],
  },
  {
    ends: ['key', 'keys'],
    value: 'any',
    only: 'headers and parameters',
    hits: ['key', 'x-my-service-key', 'x-auth-key'],
    misses: ['x-key-source', 'keyboard', 'monkey'],
  },
  {
    ends: ['+key|keys'],
    value: 'opaque',
    hits: ['OPENAI_KEY', 'azure_key', 'serviceKey', 'LITELLM_KEY', 'license_key'],
    misses: ['key', 'hotkey', 'turkey'],
  },
  {
    ends: [
      'access|ad|admin|api|auth|authentication|authorization|aws|bearer|bot|csrf|xsrf|device|github|gitlab|hf|huggingface|id|identity|jwt|login|oauth|oauth2|refresh|reset|sas|security|service|session|user|verification|webhook token',
      'personal access token',
    ],
    value: 'any',
    hits: [
      'access_token',
      'accessToken',
      'refresh_token',
      'id_token',
      'authorization_token',
      'azure_ad_token',
      'aws_session_token',
      'github_token',
      'hf_token',
      'bot_token',
      'X-Amz-Security-Token',
      'authtoken',
      'api_token',
    ],
    misses: ['access_token_url', 'token_type', 'session_tokens_used'],
  },
  {
    ends: ['token'],
    value: 'any',
    only: 'headers and parameters',
    hits: ['token', 'x-custom-token', 'x-new-token'],
    misses: ['x-token-type', 'x-token-count', 'max_tokens'],
  },
  {
    ends: ['token'],
    value: 'opaque',
    hits: ['token', 'deploy_token', 'REPLICATE_TOKEN', 'inviteToken'],
    misses: ['tokens', 'tokenizer', 'token_count', 'max_tokens_to_sample'],
  },
  {
    ends: ['authorization', 'authorization header|code'],
    value: 'any',
    hits: ['authorization', 'Proxy-Authorization', 'cf-aig-authorization', 'authorization_code', 'authorizationHeader'],
    misses: ['authorization_url', 'authorized', 'author'],
  },
  {
    ends: ['auth', 'authentication'],
    value: 'any',
    only: 'headers and parameters',
    hits: ['auth', 'x-auth', 'Helicone-Auth'],
    misses: ['x-auth-provider', 'oauth'],
  },
  {
    ends: ['auth', 'authentication'],
    value: 'opaque',
    hits: ['auth', 'authentication', 'basic_auth'],
    misses: ['auth_type', 'authenticated'],
  },
  {
    ends: ['credential|credentials|cred|creds'],
    value: 'any',
    only: 'headers and parameters',
    hits: ['X-Amz-Credential', 'credential'],
    misses: ['x-credential-provider'],
  },
  {
    ends: ['credential|credentials|cred|creds'],
    value: 'opaque',
    hits: ['credential', 'credentials', 'awsCreds', 'GOOGLE_CREDENTIALS_JSON'],
    misses: ['credentialless', 'credentials_path', 'sacred'],
  },
  {
    ends: ['cookie|cookies|cookie2|setcookie'],
    value: 'any',
    hits: ['cookie', 'Set-Cookie', 'set-cookie2', 'session_cookie'],
    misses: ['cookie_consent', 'cookie_name'],
  },
  { ends: ['jwt'], value: 'any', hits: ['jwt', 'x-jwt', 'userJwt'], misses: ['jwt_issuer', 'jwt_algorithm'] },
  { ends: ['bearer'], value: 'opaque', hits: ['bearer', 'x-bearer'], misses: ['bearer_format', 'forbearer'] },
  {
    ends: ['assertion'],
    value: 'opaque',
    hits: ['client_assertion', 'cf-access-jwt-assertion', 'assertion'],
    misses: ['client_assertion_type', 'assertions'],
  },
  {
    ends: ['*connectionstring', 'connection string|strings', 'conn str|string', 'connstr'],
    value: 'any',
    hits: ['connection_string', 'connectionString', 'AzureWebJobsConnectionString', 'conn_str'],
    misses: ['connection', 'connection_string_name'],
  },
  {
    ends: ['code|oauth|pkce verifier'],
    value: 'any',
    hits: ['code_verifier', 'oauth_verifier'],
    misses: ['verifier', 'code_verifier_method'],
  },
  {
    ends: ['mnemonic'],
    value: 'any',
    hits: ['mnemonic', 'wallet_mnemonic'],
    misses: ['mnemonics', 'mnemonic_language'],
  },
  {
    ends: ['otp', 'totp'],
    value: 'any',
    only: 'headers and parameters',
    hits: ['otp', 'x-otp', 'totp'],
    misses: ['otp_length', 'laptop'],
  },
  {
    ends: ['sig', 'signature'],
    value: 'any',
    only: 'headers and parameters',
    hits: ['sig', 'Signature', 'X-Amz-Signature', 'X-Goog-Signature', 'x-hub-signature-256'],
    misses: ['signed', 'sigma', 'signature_version'],
  },
  {
    ends: ['=code', '=auth|user|device code'],
    value: 'opaque',
    only: 'parameters',
    hits: ['code', 'device_code', 'authCode'],
    misses: ['status_code', 'country_code', 'code_challenge'],
  },
  {
    ends: ['session', 'session id', 'sess', 'sid', 'ssid', 'phpsessid', 'jsessionid', 'ticket'],
    value: 'opaque',
    only: 'parameters',
    hits: ['session', 'sid', 'sessionid', 'session_id', 'PHPSESSID', 'ticket', 'connect.sid'],
    misses: ['inside', 'session_count', 'ticket_type', 'sessions'],
  },
  {
    ends: ['+bypass'],
    value: 'opaque',
    only: 'headers and parameters',
    hits: ['x-vercel-protection-bypass'],
    misses: ['bypass', 'bypass-cache'],
  },
];

/** Names that end like a secret's and are none: what pages of lists, caches, databases and language models call so. */
export const harmlessNames: readonly Pick<SecretName, 'ends' | 'hits' | 'misses'>[] = [
  {
    ends: [
      'bucket|cache|candidate|column|composite|cursor|data|dedup|dedupe|dedupication|dict|field|file|foreign|group|hash|i18n|id|idempotency|index|item|json|label|locale|lock|lookup|map|message|metadata|object|option|order|param|parent|partition|primary|property|public|publishable|query|range|record|row|routing|s3|sort|sorting|surrogate|tag|translation|unique|websocket key|keys',
      'web socket key',
    ],
    hits: [
      'idempotency-key',
      'Sec-WebSocket-Key',
      'prompt_cache_key',
      'sort_key',
      'partition-key',
      'cursor_key',
      'public_key',
      'id_key',
      'publishableKey',
      's3_key',
    ],
    misses: ['private_key', 'key', 'api_key'],
  },
  {
    ends: [
      'audio|begin|bos|cache|cached|class|cls|completion|continuation|continue|cursor|document|end|eos|eot|fim|first|forward|generated|image|input|last|mask|max|min|next|output|pad|page|paging|pagination|per|prev|previous|prompt|reasoning|resume|sampled|scroll|sep|skip|special|start|stop|sync|text|top|unk|unknown token',
    ],
    hits: [
      'page_token',
      'pageToken',
      'next_page_token',
      'nextPageToken',
      'stop_token',
      'eos_token',
      'first_token',
      'continuationToken',
      'NextToken',
    ],
    misses: ['access_token', 'token', 'bot_token', 'x-custom-token'],
  },
];

/** Words that may stand behind a name: its value is the same. */
export const trailingWords: ReadonlySet<string> = new Set(['value', 'text', 'plain', 'base64', 'b64', 'pem', 'json']);

/** Words that every name holds whose value may be a secret, wherever it stands. */
export const nameStems: readonly string[] = [
  'pass',
  'pwd',
  'secret',
  'key',
  'token',
  'auth',
  'cred',
  'cookie',
  'jwt',
  'bearer',
  'assertion',
  'conn',
  'verifier',
  'mnemonic',
];

/** Headers that tell who pays: their whole value is an account's id. */
export const accountHeaders: ReadonlySet<string> = new Set([
  'anthropic-organization-id',
  'openai-organization',
  'openai-project',
  'x-goog-user-project',
  'chatgpt-account-id',
  'cf-account-id',
  'x-amzn-account-id',
]);

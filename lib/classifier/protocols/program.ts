import type { Rule } from '../model.ts';

/** More exact words for a call of a program, such as the app's server, where no response came; before those of all clients. */
export const programRules: readonly Rule[] = [
  {
    id: 'connect-timeout',
    cause: 'network/timed_out',
    status: 0,
    failure: 'ERR_CONNECTION_TIMED_OUT',
    title: 'The connection was not made in time',
    why: [
      [
        '{host} accepted no connection within the time limit: a firewall drops it, or a proxy is needed.',
        'The host accepted no connection within the time limit: a firewall drops it, or a proxy is needed.',
      ],
    ],
    fixes: [
      {
        text: [
          'Check firewall and outbound rules for {host}; Node.js uses HTTPS_PROXY only with NODE_USE_ENV_PROXY=1.',
          'Check firewall and outbound rules; Node.js uses HTTPS_PROXY only with NODE_USE_ENV_PROXY=1.',
        ],
      },
    ],
  },
  {
    id: 'response-timeout',
    cause: 'network/timed_out',
    status: 0,
    failure: 'ERR_TIMED_OUT',
    title: 'No response within the time limit of the call',
    why: ['The time limit of the SDK, of AbortSignal.timeout() or of the HTTP client ended before the response began.'],
    fixes: [{ text: 'Raise the time limit of this call, or stream the response so that it begins sooner.' }],
  },
  {
    id: 'certificate-expired',
    cause: 'network/tls',
    status: 0,
    failure: 'ERR_CERT_DATE_INVALID',
    title: 'The certificate has expired or is not yet valid',
    why: ['The certificate is out of date, or the clock of the machine is wrong.'],
    fixes: [
      {
        text: [
          'Check the clock of the machine; if it is right, the operator of {host} must renew the certificate.',
          'Check the clock of the machine; if it is right, the operator of the host must renew the certificate.',
        ],
      },
    ],
  },
  {
    id: 'certificate-untrusted',
    cause: 'network/tls',
    status: 0,
    failure: 'ERR_CERT_AUTHORITY_INVALID',
    title: 'The certificate is not trusted',
    why: ['The certificate is self-signed or from an unknown authority, e.g. that of a company proxy.'],
    fixes: [
      {
        text: 'Name the authority’s certificate in NODE_EXTRA_CA_CERTS, or start Node.js with --use-system-ca.',
      },
    ],
  },
  {
    id: 'certificate-name',
    cause: 'network/tls',
    status: 0,
    failure: 'ERR_CERT_COMMON_NAME_INVALID',
    title: 'The certificate is for another host',
    why: [['The certificate does not name {host}.', 'The certificate does not name the host that was called.']],
    fixes: [{ text: 'Check the host in the base URL, and that no proxy or DNS entry leads elsewhere.' }],
  },
  {
    id: 'no-tls',
    cause: 'network/tls',
    status: 0,
    failure: 'ERR_SSL_PROTOCOL_ERROR',
    title: 'The port did not answer with TLS',
    why: ['The port does not speak TLS, or only a version that the HTTP client does not accept.'],
    fixes: [{ text: 'Check scheme and port in the base URL: http:// for a server without TLS.' }],
  },
];

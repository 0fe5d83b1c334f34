const LOCAL_HOST =
  /^(?:localhost|0\.0\.0\.0|\[::1\]|(?:10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.[\d.]{3,11}|[\w.-]{1,200}\.(?:internal|lan|local|localhost))$/u;

/** Whether a host, with or without its port, is one of one's own machine or network: nobody else runs what listens there. */
export function isLocalHost(host: string): boolean {
  return LOCAL_HOST.test(host.replace(/:\d{1,5}$/u, ''));
}

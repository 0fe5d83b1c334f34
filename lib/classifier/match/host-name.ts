/** Whether a host is the one of a provider's list: "api.example.com", or "*.example.com" and "runtime.*.example.com" with one "*". */
export function fitsName(host: string, name: string): boolean {
  const [before = '', after] = name.split('*');
  if (after === undefined) return host === name;
  return host.length > before.length + after.length && host.startsWith(before) && host.endsWith(after);
}

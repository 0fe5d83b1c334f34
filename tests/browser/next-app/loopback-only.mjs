// Next.js asks a registry for its newest version; a test stays on its machine.
const { fetch } = globalThis;
globalThis.fetch = (target, options) => {
  const { hostname } = new URL(target instanceof Request ? target.url : target);
  const isLoopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u.test(hostname);
  return isLoopback ? fetch(target, options) : Promise.reject(new TypeError(`${hostname} is not of this machine`));
};

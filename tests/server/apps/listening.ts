import type { AddressInfo, Server } from 'node:net';

/** Tells the test where the app listens. */
export function tellAddress(server: Server): void {
  const { port } = server.address() as AddressInfo;
  console.log(`listening http://127.0.0.1:${port}`);
}

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { until } from '../../scripts/browser/until.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const REGISTER = pathToFileURL(`${ROOT}lib/server/register.ts`).href;

/** One that runs TypeScript as it stands. */
const NODE = [`${ROOT}node_modules/.bin/node`, process.execPath].find((path) => existsSync(path)) ?? process.execPath;

/** An app's server, in a process of its own, with Faultline's hook. */
export interface DevServer {
  readonly origin: string;
  /** What it has printed on stderr so far. */
  stderr(): string;
  stop(): Promise<void>;
}

export interface DevServerOptions {
  /** From the root of the tree, with arguments. */
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** Without Faultline. */
  readonly bare?: boolean;
}

/** Starts it and waits until it prints its address. */
export async function startDevServer({
  command,
  environment,
  folder = ROOT,
  bare = false,
}: DevServerOptions): Promise<DevServer> {
  const env: Record<string, string | undefined> = { ...process.env, NODE_ENV: undefined, FAULTLINE: undefined };
  Object.assign(env, { NODE_OPTIONS: bare ? '' : `--import ${REGISTER}`, NO_COLOR: '1', ...environment });
  // What vitest tells its own processes is not for these.
  for (const name of Object.keys(env)) if (name.startsWith('VITEST')) Reflect.deleteProperty(env, name);
  const child = spawn(NODE, [...command], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const kill = (): void => void child.kill();
  process.once('exit', kill);
  const origin = await until(
    command.join(' '),
    () => {
      if (child.exitCode !== null) throw new Error(`${command.join(' ')} ended: ${out}${err}`);
      // Next tells it before it is ready.
      const isReady = /^listening|Ready/mu.test(out);
      return isReady && /(?:listening|Local:) {1,9}(?<address>http:\/\/[\w.:]+)/u.exec(out)?.groups?.['address'];
    },
    { timeoutMs: 100_000 },
  );
  return {
    origin,
    stderr: () => err,
    async stop() {
      process.off('exit', kill);
      child.kill();
      await closed;
    },
  };
}

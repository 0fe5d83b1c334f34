import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const REQUEST = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];

/** A throwaway certificate that signs itself; its key is on disk only for the moment in which openssl makes it. */
export function makeCertificate(): Certificate {
  const dir = mkdtempSync(join(tmpdir(), 'faultline-certificate-'));
  const files = { key: join(dir, 'key.pem'), cert: join(dir, 'cert.pem') };
  try {
    const subject = ['-subj', '/CN=faultline-mock', '-keyout', files.key, '-out', files.cert];
    execFileSync('openssl', [...REQUEST, ...subject], { stdio: ['ignore', 'ignore', 'pipe'] });
    return { key: readFileSync(files.key, 'utf8'), cert: readFileSync(files.cert, 'utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(
        'The mock of the LLM APIs needs the program openssl for its certificate: install it, and see that it is on the PATH.',
      );
    }
    throw error;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

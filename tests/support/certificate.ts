import { generate } from 'selfsigned';

/** A key and a certificate for these hosts, signed by nobody, good for this run only. */
export async function makeCertificate(hosts: readonly string[]) {
  const altNames = hosts.map((value) => ({ type: 2 as const, value }));
  const made = await generate([{ name: 'commonName', value: 'practice pages' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: made.private, cert: made.cert };
}

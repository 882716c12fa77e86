import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { nodeAddress, serviceAddress } from './network.ts';

/** Name of the one node. */
export const nodeName = 'rig';

/** Makes an authority, which is thrown away with the folder, and what it signs: NAME.crt and NAME.key for everybody who needs one. */
export function makeCertificates(folder: string): void {
  const at = (file: string): string => join(folder, file);
  const request = (name: string, subject: string, ...more: string[]): void => {
    openssl('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-days', '2', '-subj', subject, '-keyout', at(`${name}.key`), '-out', at(`${name}.crt`), ...more);
  };
  request('ca', '/CN=headgate-test', '-addext', 'keyUsage=critical,keyCertSign,digitalSignature');
  const signed = (name: string, subject: string, names = ''): void => {
    const alternative = names === '' ? [] : ['-addext', `subjectAltName=${names}`];
    request(name, subject, '-CA', at('ca.crt'), '-CAkey', at('ca.key'), '-addext', 'basicConstraints=critical,CA:FALSE', '-addext', 'extendedKeyUsage=serverAuth,clientAuth', ...alternative);
  };
  signed('apiserver', '/CN=kube-apiserver', `IP:127.0.0.1,IP:${nodeAddress},IP:${serviceAddress},DNS:localhost,DNS:kubernetes.default.svc`);
  signed('kubelet-server', `/CN=system:node:${nodeName}/O=system:nodes`, `IP:${nodeAddress},DNS:${nodeName}`);
  signed('kubelet', `/O=system:nodes/CN=system:node:${nodeName}`);
  signed('apiserver-kubelet', '/O=system:masters/CN=kube-apiserver-kubelet-client');
  signed('controller-manager', '/CN=system:kube-controller-manager');
  signed('scheduler', '/CN=system:kube-scheduler');
  signed('admin', '/O=system:masters/CN=admin');
  openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', at('tokens.key'));
  openssl('pkey', '-in', at('tokens.key'), '-pubout', '-out', at('tokens.pub'));
}

function openssl(...args: string[]): void {
  const { status, stderr, error } = spawnSync('openssl', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl ${args.join(' ')}: ${error?.message ?? stderr}`);
}

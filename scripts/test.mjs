// Entry of `npm test` and `npm run verify:fast`: needs nothing but Node 20, installs, then runs the gate on the project's Node.
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    `这台电脑上的 Node 是 ${process.versions.node}，需要 20 或更新的版本。请到 nodejs.org 安装 LTS 版，再运行 npm test。`,
  );
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} else {
  import('./setup/gate.mjs').then(({ gate }) => gate(process.argv.slice(2)));
}

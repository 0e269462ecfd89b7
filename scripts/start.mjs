// Entry of `npm start`: needs nothing but Node 20, installs, builds what is stale and serves the course.
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    `这台电脑上的 Node 是 ${process.versions.node}，需要 20 或更新的版本。请到 nodejs.org 安装 LTS 版，再运行 npm start。`,
  );
  process.exitCode = 1;
} else {
  import('./setup/start.mjs').then(({ start }) => start(process.argv.slice(2)));
}

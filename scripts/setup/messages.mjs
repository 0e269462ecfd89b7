// What set-up and start say to the person at the keyboard: one sentence each, with the next step in it.

export const messages = {
  installing: '正在安装依赖（npm ci）。第一次要一两分钟，之后只在依赖变了时才装。',
  offlineGoesOn: '连不上网，依赖没能更新。先用已经装好的依赖继续；有网之后再运行一次 npm start，就会补上。',
  offlineNothing:
    '连不上网，依赖也还没装过，课程没法启动。请接上网络后再运行一次 npm start；如果要走代理，先运行 npm config set proxy <代理地址>。',
  diskFull: '磁盘满了，写不下去。请腾出至少 1 GB 空间，再运行一次 npm start。',
  noNpm: '找不到 npm。请到 nodejs.org 安装 Node 的 LTS 版（自带 npm），再运行 npm start。',
  noOwnNode: '依赖装好了，但其中的 Node 24 没有装上。请删掉 node_modules 文件夹，再运行一次 npm start。',
  installFailed:
    '依赖没有装成，npm 的原话在上面。请按它的提示处理；不清楚时，删掉 node_modules 文件夹再运行一次 npm start。',
  badPort: (value) => `端口“${value}”不对。请给一个 1 到 65535 之间的数，比如：npm start -- --port 4322`,
  badArgument: (text) =>
    `看不懂这个参数：${text}。可用的有 --port 端口、--host 地址，比如：npm start -- --port 4322`,
  portInUse: (port) => `端口 ${port} 已被别的程序占用。换一个端口就能启动：npm start -- --port ${port + 1}`,
  alreadyRunning: (url) =>
    `这套课程已经在运行：${url} ，直接用浏览器打开就行。想重新启动，先到原来的窗口按 Ctrl-C。`,
  otherCopy: (port) =>
    `端口 ${port} 上已经有另一份回款演练场在运行。请先停掉它（在它的窗口按 Ctrl-C），或者换个端口：npm start -- --port ${port + 1}`,
};

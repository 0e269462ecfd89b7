// What the server says to people: each sentence tells what to do next.

export const messages = {
  trainerOnly:
    '讲师版只在讲师自己的电脑上打开：请在运行课程的那台电脑上访问 http://localhost，或者用启动窗口里给出的、带口令的讲师地址。',
  notFound: '没有这个页面。请从首页重新进入。',
  onlyReading: '这里只能读取页面。',
  serverError: '服务器出了问题。请看启动窗口里的提示，然后刷新页面。',
  learnerAt: (url: string) => `学员版：${url}`,
  trainerAt: (url: string) => `讲师版：${url}`,
  otherMachines: '同一网络里的其他设备：',
  nodeVersion: (version: string) => `Node ${version}。按 Ctrl-C 停止。`,
  portInUse: (port: number) =>
    `端口 ${port} 已被别的程序占用。换一个端口就能启动：npm start -- --port ${port + 1}`,
  hostUnknown: (host: string) =>
    `这台电脑没有 ${host} 这个地址。想让同一网络里的设备都能访问，请用：npm start -- --host 0.0.0.0`,
  portRefused: (port: number) =>
    `系统不允许用端口 ${port}。请换一个大于 1024 的端口：npm start -- --port 4321`,
  notBuilt: (folder: string) => `${folder} 里还没有做好的课程页面。请先运行 npm run build。`,
  badPort: (value: string) => `端口“${value}”不对。请给一个 1 到 65535 之间的数，比如 --port 4322`,
  badMount: (value: string) => `看不懂 --mount ${value}。写法是 --mount /a/b/=文件夹`,
  badArgument: (detail: string) => `看不懂这个参数：${detail}`,
  stopped: '已停止。',
} as const;

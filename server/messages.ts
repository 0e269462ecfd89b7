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
  myClassroom: {
    'not-own-page': '只有讲师版自己的页面才能存。请打开讲台再存一次。',
    'not-known': '没有这个文件。请从讲台的页面里打开。',
    'no-json': '这不是课件文件。请从“投影页”那一页存。',
    'bad-file': '课件文件不完整，没有存，原来的还在。请刷新页面再试一次。',
    'too-big': '超过 20 MB，没有存，原来的还在。请删掉几张图再存。',
    'changed-meanwhile': '另一个窗口已经改过。请刷新页面，看到最新的再改。',
    'not-written':
      '写不进课程旁边的 my-classroom 文件夹，原来的还在。请看磁盘满没满、文件夹能不能写，再存一次。',
  },
  transfer: {
    'not-own-page': '只有这台服务器自己的页面才能用中转。请打开课程里的“备份与换设备”。',
    'bad-request': '没收完整。请回到课程页面再送一次。',
    'not-found': '没有这个码。可能打错了，可能过了 10 分钟，也可能已经被接走。请对方再送一次。',
    sealed: '这份记录是加了密送的，这个地址打不开它。请用 https 开头的地址打开课程再接。',
    exists: '这个码正用着。请回到课程页面再送一次，会换一个码。',
    expired: '送得太慢，过了 10 分钟。请靠近路由器再送一次。',
    'too-big': '超过 20 MB，服务器不收。请改用备份文件。',
    'too-many': '这台设备送来的还有好几份没人接。等几分钟再送。',
    'too-many-tries': '试得太多了。等 10 分钟再试。',
    full: '服务器暂时放不下。等几分钟再送，或者改用备份文件。',
  },
} as const;

// What the packed course says in its window: the addresses, and for each failure the next step.

export const packedMessages = {
  opening: '正在打开浏览器……',
  openYourself: (url: string) => `浏览器没有自己打开。请打开 Edge 或 Chrome，在地址栏输入：${url}`,
  howToStop: '用课的时候别关这个窗口。关掉它，课程就停了。',
  network: '手机和别的电脑打不开时，看 README.html 里“防火墙问要不要允许”那一段。',
  noNetwork: '这台电脑现在没有连任何网络，别的设备打不开。连上会场的无线网以后，关掉这个窗口再双击一次。',
  otherPort: (wanted: number, port: number) =>
    `端口 ${wanted} 被别的程序占着，这次改用 ${port}。浏览器按端口分开存记录：以前在 ${wanted} 上存的，这次看不到，也没有丢；关掉占用的程序再启动，就又看到了。`,
  alreadyRunning: (url: string) => `这套课程已经开着：${url} 。不用再开一份。`,
  runningForOneMachine: (url: string) =>
    `这套课程已经开着，但只给这台电脑用：${url} 。要让手机也能打开，先关掉那个窗口，再双击一次这个。`,
  noPort: (from: number, to: number) =>
    `端口 ${from} 到 ${to} 都用不了。请重启电脑再试；还不行，请单位管电脑的人看看是哪个程序占着。`,
  incomplete: '课程文件不全。请把压缩包重新“全部解压”到一个新文件夹，再双击里面的 start。',
  badArgument: (detail: string) => `看不懂这个参数：${detail}。可用的有 --lan、--port、--no-open。`,
  badPort: (value: string) => `端口“${value}”不对。请给一个 1 到 65535 之间的数，比如 --port 4322`,
  unexpected: '没能启动。请把上面的话拍下来，发给给你这个文件夹的人。',
} as const;

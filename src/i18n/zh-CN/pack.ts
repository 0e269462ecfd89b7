// Words of the sheet that lies in a packed course, and what its start files say when the runtime is gone.

/** Step by step for a trainer who has never seen the folder; `start` and `network` are names of files. */
const opening = {
  windows: (start: string) => [
    '先把压缩包“全部解压”。放桌面、D 盘、U 盘都行。别在压缩包里面直接点。',
    `双击 ${start}。出来一个黑窗口，过几秒，浏览器自己打开讲师版。`,
    '浏览器没有自己打开，就照黑窗口里的网址输入。要用 Edge 或 Chrome，不用 IE。',
  ],
  mac: (start: string) => [
    '先把压缩包双击解开。放桌面、U 盘都行。',
    `双击 ${start}。出来一个终端窗口，过几秒，浏览器自己打开讲师版。`,
    '浏览器没有自己打开，就照终端窗口里的网址输入。',
  ],
  linux: (start: string) => [
    '先把压缩包解开，用能保留“可执行”标记的工具，比如 unzip。',
    `在终端里运行 ./${start}。过几秒，浏览器自己打开讲师版。`,
    '浏览器没有自己打开，就照终端里的网址输入。',
  ],
} as const;

const firstTime = {
  windows: [
    '第一次可能弹出蓝色的“Windows 已保护你的电脑”：点“更多信息”，再点“仍要运行”。文件是从别处拷来的，Windows 不认识，才问这一句。',
    '没有“仍要运行”，或者文件一解压就不见了，是单位的安全软件拦的。请管电脑的人放行 runtime\\node.exe。',
  ],
  mac: [
    '第一次可能说“无法打开”：打开“系统设置”里的“隐私与安全性”，拉到最下面，点“仍要打开”，再双击一次。接着可能再问一次 node，照样办。',
    '要 macOS 13.5 或更新的系统。',
  ],
  linux: ['要 64 位的 x86 电脑，系统里有 glibc 2.28 或更新。'],
} as const;

const promptIs = {
  windows: '这时 Windows 会问：要不要让 node.exe 接受别的电脑的访问。样子各版本不同，要看的就是图里这几处。',
  mac: '这时 Mac 可能会问：要不要让 node 接受传入的网络连接。样子各版本不同，要看的就是图里这几处。',
  linux: '装了防火墙的 Linux 多半不问，直接拦。请管电脑的人放行黑窗口里写的那个端口。',
} as const;

const privateNetwork = '专用网络';
const publicNetwork = '公用网络';
const allow = '允许';
const refuse = { windows: '取消', mac: '不允许', linux: '取消' } as const;

const answers = {
  windows: [
    `要让手机打开：两个都勾，点“${allow}”。会场的无线网和手机热点，Windows 多半当作${publicNetwork}，只勾上面那个不够。单位的电脑这时可能要管理员密码。`,
    `没有密码，就点“${refuse.windows}”。讲师这台照样上课，照样投屏，只是手机和别的电脑打不开。`,
  ],
  mac: [
    `要让手机打开：点“${allow}”。`,
    `点了“${refuse.mac}”，讲师这台照样上课，照样投屏，只是手机和别的电脑打不开。`,
  ],
  linux: [],
} as const;

export const packPage = {
  title: '回款演练场：打开就能上课',
  lead: '课程和运行它的程序都在这个文件夹里。不用安装，不用管理员权限，不用上网，也不往电脑里装东西。',
  open: '打开',
  opening,
  firstTime,
  firewall: '防火墙问要不要允许',
  whenAsked: (start: string, network: string) =>
    `双击 ${start}，课程只给这台电脑用，防火墙不会问。想让学员的手机、别的电脑也打开，改用 ${network}。`,
  promptIs,
  answers,
  stillClosed:
    '允许了，手机还是打不开，多半是会场的无线网不让设备互相访问。用一部手机开热点，电脑和学员都连它。',
  picture: {
    caption: '示意图，不是真的窗口',
    asks: '防火墙在问',
    question: (program: string) => `让 ${program} 接受别的设备的访问吗？`,
    privateNetwork,
    publicNetwork,
    allow,
    refuse,
    tick: '两个都勾',
    forPhones: '要让手机打开，点它',
    forMe: '只用这台，点它',
  },
  offline: '不上网能用什么',
  offlineWorks: '讲课、投屏、演练、测验、考试、复习、手册，全部能用。',
  offlinePhones: '学员的手机要和这台电脑在同一个无线网里。那个网能不能上外网，都没关系。',
  stop: '停下来',
  stopHow: (start: string, network: string) =>
    `关掉那个窗口，课程就停了。从 ${start} 换成 ${network}，也要先关窗口。不想要了，把整个文件夹删掉。`,
  stopRecord:
    '记录存在浏览器里，不在文件夹里。下次用同一台电脑、同一个浏览器、同一个网址打开，就接着上次的。',
  trouble: '不对劲的时候',
  troubles: [
    '窗口里说换了端口：照新网址用就行。以前的记录这次看不到，关掉占着端口的程序再启动，就又看到了。',
    '窗口里说课程文件不全：重新解压到一个新文件夹。',
    '别的：把窗口里的话拍下来，发给给你这个文件夹的人。',
  ],
  secret: '讲师版里有全部答案。这个文件夹给讲师，别发给学员。',
  made: (version: string, platform: string, node: string) =>
    `版本 ${version}，${platform}，Node ${node}。许可证见 NOTICE.txt、LICENSE、LICENSE-content.md 和 runtime 文件夹里的 LICENSE。`,
  noRuntimeWindows:
    '没有找到 runtime\\node.exe。请先把压缩包全部解压到一个文件夹，再双击里面的 start。解压过了还这样，是安全软件拿走了它，请管电脑的人放行。',
  noRuntimeShell:
    '没有找到能运行的 runtime/node。请重新解压到这台电脑的硬盘上，再打开一次。还不行，请管电脑的人看看这个盘是不是不让运行程序。',
} as const;

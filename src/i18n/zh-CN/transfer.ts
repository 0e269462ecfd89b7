// Words of the way to another device: which ways are open, why one is closed, and each step on both sides.

function time(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return `${Math.max(5, Math.ceil(seconds / 5) * 5)} 秒`;
  return `${Math.ceil(seconds / 60)} 分钟`;
}

function size(bytes: number): string {
  return bytes < 999_500
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

export const transfer = {
  title: '换设备',
  lead: '不用账号。一台送，一台接，送过去以后两台都有；以后再送一次，只补没有的。',
  send: '把记录送到另一台设备',
  receive: '从另一台设备接过来',
  chooseSend: '怎么送',
  chooseReceive: '怎么接',
  making: '正在把记录装好。',
  looking: '正在看哪条路通。',
  packed: (events: number, bytes: number) => `要送的是 ${events} 步记录，${size(bytes)}。`,
  sameWay: '两边选同一种办法。先在旧的那台上点“把记录送到另一台设备”。',
  allClosed: '这里一条路也不通。换系统自带的浏览器打开课程，再来一次。',
  closed: '走不通',
  back: '换一种办法',
  cancel: '不送了',
  cancelReceive: '不接了',
  again: '再来一次',
  names: { server: '服务器中转', qr: '连着放的二维码', file: '备份文件' },
  how: {
    send: {
      server: '送到发这个页面的服务器上，放 10 分钟，给你一个 8 位的码，到另一台设备上输入。',
      qr: '这台屏幕上一张接一张放码，另一台用摄像头扫，不经过网络。',
      file: '导出一个文件，用微信、邮件或 U 盘带过去，在另一台上导入。',
    },
    receive: {
      server: '另一台设备送到服务器上以后，会显示一个 8 位的码，在这里输入。',
      qr: '另一台屏幕上放码，这台用摄像头对着扫，不经过网络。',
      file: '把另一台导出的备份文件带过来，在这一页的“恢复备份”里选它。',
    },
  },
  go: {
    send: { server: '送到服务器', qr: '放二维码', file: '去导出备份' },
    receive: { server: '输入码', qr: '打开摄像头', file: '去选备份文件' },
  },
  qrTime: (ms: number) => `大约要 ${time(ms)}。`,
  reasons: {
    'trainer-edition': '讲师版不做中转。到学员版的同一页去送、去接。',
    unreachable: '现在连不上服务器：没网，或者服务器停了。连上再来；等不及就走别的路。',
    'https-without-relay':
      '发这个网站的地方只放页面，不做中转；https 的页面也连不到局域网里的地址。走别的路。',
    'http-without-relay':
      '发这个页面的不是课程自带的服务器，没有中转。走别的路；要用中转，请讲师用课程自带的服务器开课，两台都打开它的地址。',
    'own-machine-without-relay':
      '这个端口上的不是课程自带的服务器，没有中转。停掉它，用 npm start 启动再来；或者走别的路。',
    'too-big-for-server': '记录太大，服务器不收。走备份文件。',
    'camera-needs-https':
      '这个地址不是 https，浏览器不给开摄像头。走别的路，或者换 https 开头的地址打开课程再扫。',
    'camera-not-in-app': '这个应用里开不了摄像头。点右上角“···”，选“在浏览器打开”，再来扫。',
    'camera-not-in-frame': '课程嵌在别的网页里，那里不给开摄像头。单独打开课程再扫，或者走别的路。',
    'no-camera-api': '这个浏览器开不了摄像头，多半太旧了。升级以后再扫，或者走别的路。',
    'no-camera': '这台设备没有摄像头。走别的路。',
    'too-big-for-qr': '记录太大，放码放不完。走备份文件。',
    'no-download-in-app':
      '这个应用里存不下文件。点右上角“···”，选“在浏览器打开”；不换的话，上面“备份”那一栏能把备份抄成文字。',
  },
  notes: {
    sealed: '送出去之前先加密，钥匙在码里，服务器打不开。',
    readable:
      '这个地址不是 https，送的时候不加密：管服务器的人，还有同一网络里的人，有办法看到。不放心就走别的路。',
    'own-machine':
      '你打开的是“本机”地址，别的设备打不开。另一台要打开启动窗口里“同一网络里的其他设备”下面那个地址；没有这一行，用 npm start -- --host 0.0.0.0 重新启动。',
    'other-needs-camera': '另一台要有摄像头，并且用 https 开头的地址打开课程。',
    'other-needs-https':
      '另一台要用 https 开头的地址打开课程才扫得了；和这台一样打开 http 的地址，开不了摄像头。',
    'qr-is-long': '记录大，放码要好几分钟，走文件或服务器更快。',
    'camera-may-fail-in-app': '有的应用不给开摄像头。打不开就点右上角“···”，选“在浏览器打开”。',
  },
  qr: {
    title: '放二维码',
    start: '开始放',
    pause: '停一下',
    resume: '接着放',
    slower: '慢一点',
    faster: '快一点',
    larger: '码放大',
    smaller: '码缩小',
    coarse: '格子大一些',
    fine: '格子小一些',
    flicker: '码会不停地换，一闪一闪。对闪光敏感，就别盯着屏幕，或者点“慢一点”。',
    before: (ms: number) =>
      `另一台先点“从另一台设备接过来”，打开摄像头，对准下面的码，再点“开始放”。大约 ${time(ms)}。`,
    first: (done: number, all: number) => `第一遍：${done} / ${all} 张`,
    more: (extra: number) => `第一遍放完了，正在补漏掉的：第 ${extra} 张`,
    until: '放到另一台说“收全了”为止。扫漏的会自动补上，不用从头来。',
    hard: '另一台老读不出来：靠近些，避开反光，把屏幕调亮；还不行就点“慢一点”或“格子大一些”，从头放。',
    arrived: '另一台收全了',
    speed: (perSecond: number) => `每秒 ${perSecond} 张`,
    failed: '放码的部分没取下来。连上网刷新这一页再来，或者换一种办法。',
    picture: '正在放的二维码',
  },
  leaving: '正在送到服务器。别关这一页。',
  left: {
    title: '在另一台设备上输入这个码',
    steps: (address: string) =>
      `另一台设备打开 ${address}，点“从另一台设备接过来”，选“服务器中转”，输入上面的码。`,
    here: '这一页的地址',
    minutes: (n: number) => (n > 1 ? `${n} 分钟内有效，接走就作废。` : '不到 1 分钟就作废。'),
    waiting: '等另一台来接。',
  },
  sent: {
    title: '送到了',
    text: (events: number) =>
      `${events} 步记录被接走了。在另一台上看一眼，点“导入”才算存下。这一台上的还在，两台都能接着学。`,
    qr: (events: number) =>
      `${events} 步记录放完了。在另一台上看一眼，点“导入”才算存下。这一台上的还在，两台都能接着学。`,
  },
  code: {
    title: '输入另一台设备上的码',
    label: '8 位的码',
    hint: '字母不分大小写，中间的横线可以不打。',
    go: '接过来',
    fetching: '正在核对，正在接。别关这一页。',
  },
  scan: {
    title: '对准另一台设备上的码',
    opening: '正在打开摄像头。浏览器问的话，点“允许”。',
    ready: '让码占满方框，拿稳。',
    got: (have: number, need: number) => `收到 ${have} / ${need} 张`,
    slow: '有一会儿没读到新的了。靠近些或退远些，避开反光；还不行，让另一台点“慢一点”或“格子大一些”。',
    other: '换个摄像头',
    progress: '收到的码',
    picture: '摄像头看到的',
  },
  checking: '收全了，正在核对。另一台可以停了。',
  received: { title: '接过来了', archive: '去看学习档案', archiveOther: '去换人' },
  problems: {
    // The file to send
    empty: '还没有记录可送。先学几步，或者在旧的那台设备上点“送”。',
    locked: '这份记录上了锁。先到“这台设备”解锁，再来。',
    blocked: '这个窗口里存不了记录。换普通窗口打开课程，再来。',
    quota: '这台设备存满了。清出些空间，再来一次。',
    'record-newer': '这台设备上的记录是新版课程写的。刷新这一页，再来。',
    busy: '别的标签页还开着旧版课程。把那些标签页关掉，再来。',
    closed: '记录刚才被关上了。刷新这一页，再来。',
    removed: '这个人刚才从这台设备上清除了。刷新这一页，再来。',
    cancelled: '停下了，什么也没变。要送要接，再来一次。',
    // On the way through the server
    unreachable: '服务器没有回应。看看网络，再试一次；不行就换一种办法。',
    cut: '接到一半断了。请另一台再送一次，会换一个新码。',
    'not-found':
      '没有这个码。看看有没有打错；两台要打开同一个地址。过了 10 分钟，或者已经接走，就请另一台再送一次。',
    sealed: '这份是加了密送的，这个 http 的地址打不开它。用 https 开头的地址打开课程再接。',
    'wrong-key': '接来的东西打不开，路上变了样。请另一台再送一次。',
    expired: '送得太慢，超过了 10 分钟。靠近路由器再送一次，或者换一种办法。',
    'too-big': '这份记录太大，这条路走不了。走备份文件。',
    'too-many': '这台设备送出去的还有好几份没人接。等几分钟再送，或者换一种办法。',
    'too-many-tries': '码试错得太多，服务器让等一等。过一会儿再试。',
    full: '服务器放满了。等几分钟再送，或者换一种办法。',
    refused: '服务器没收。刷新这一页再试一次；不行就换一种办法。',
    'not-taken': '10 分钟过了，服务器上的已经删掉。接没接到，看另一台设备；没接到就再送一次。',
    'bad-code': '码是 8 位，由字母和数字组成，没有 0、1、I、L、O、U。对着另一台再看一遍。',
    // The camera
    'camera-denied': '浏览器没让开摄像头。点地址栏旁边的图标，把摄像头改成“允许”，再来一次；或者换一种办法。',
    'camera-taken': '摄像头正被别的程序用着。把那个程序关掉，再来一次。',
    'camera-missing': '没找到能用的摄像头。插好摄像头再来，或者换一种办法。',
    'camera-lost': '摄像头断开了。再来一次，已经扫到的要重扫。',
    'scan-not-loaded': '扫码的部分没取下来。连上网刷新这一页再来，或者换一种办法。',
    // What came
    'not-a-backup': '送来的不是学习记录。看看另一台是不是在本课程里点的“送”。',
    damaged: '送来的记录坏了，什么也没导入。请另一台再送一次。',
    newer: '另一台上的课程更新，这里读不懂。刷新这一页，更新课程再接。',
    'other-course': '送来的是别的课程的记录。请在那门课程里接。',
    'needs-passphrase': '送来的是带密码的备份。请用备份文件导入，那里能输密码。',
    'wrong-passphrase': '密码打不开这份备份。请用备份文件导入，重新输一遍密码。',
    'no-crypto': '这份备份带密码，http 的地址打不开它。用 https 开头的地址打开课程再接。',
    conflict:
      '送来的记录跟这台设备上的对不上：同一步，两边写得不一样。什么也没导入。两边各导一份备份留着，再找讲师。',
    'other-profile': '这份记录在这台设备上属于另一个人。先到“这台设备”换成那个人，再接。',
  },
  wait: (ms: number) => `${time(ms)}以后再试。`,
} as const;

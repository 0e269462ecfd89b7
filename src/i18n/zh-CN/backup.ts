// Words of backups: making one, restoring one, every reason against it, and the reminder.

const two = (n: number) => String(n).padStart(2, '0');

function moment(at: number): string {
  const date = new Date(at);
  const day = `${date.getFullYear()} 年 ${date.getMonth() + 1} 月 ${date.getDate()} 日`;
  return `${day} ${date.getHours()}:${two(date.getMinutes())}`;
}

/** Characters in units that can be taken in at a glance. */
function letters(count: number): string {
  if (count < 9_500) return `${Math.max(1, Math.round(count / 1000))} 千字`;
  return `${Math.round(count / 10_000)} 万字`;
}

export const backup = {
  title: '备份',
  lead: '把到现在为止的记录存成一个文件。再往别处放一份：发到自己的邮箱，或者拷进 U 盘。',
  facts: { last: '上次备份', file: '存在哪儿', unsaved: '还没备份的' },
  looking: '正在看',
  never: '还没有备份过',
  moment,
  ways: { qr: '用二维码送到了另一台设备', server: '经服务器送到了另一台设备', file: '文件' },
  steps: (n: number) => `${n} 步`,
  allSaved: '没有，都在备份里了',
  nothing: '还没有记录',
  waiting: (n: number) => `另有 ${n} 步还没存到这台设备上，导出的文件里没有。先清出些空间，等它们存上再导。`,
  secret: {
    title: '给文件加密码（可以不加）',
    lead: '加了密码，捡到文件的人打不开。密码忘了谁也找不回来，这份备份就作废。',
    password: '密码',
    again: '再输一遍',
    differ: '两遍不一样。再输一遍；不想加密码，就都清空。',
    impossible: '这个地址不是 https，浏览器不给加密，导出的文件不带密码。收好，别放在公用的地方。',
  },
  make: '导出备份',
  making: '正在导出。',
  progress: (done: number, total: number) => `${done} / ${total} 步`,
  stop: '停下',
  given: (file: string, events: number) => `${events} 步，存成了“${file}”。到下载里看一眼有没有。`,
  made: (events: number) => `备份做好了，${events} 步。这个应用里存不下文件，抄成文字带走。`,
  giveAgain: '没看到？再存一次',
  text: {
    title: '存不下文件，就抄成文字',
    lead: (count: number) => `大约 ${letters(count)}。整段贴到备忘录、邮件或笔记里存着；要恢复，整段贴回来。`,
    secretLead: '没加密码的，谁拿到都能读，别贴在群里。',
    copy: '复制文字',
    copied: '复制好了。现在就去贴上，看看末尾有没有一个句点。',
    byHand: '这里不让自动复制。文字已选中：按住它，点“复制”，再贴到别处。',
    field: '备份文字',
    tooLong: (limit: number) =>
      `记录太长，超过 ${letters(limit)}，抄不成文字。用系统自带的浏览器打开课程，或者用下面的“换设备”送到另一台。`,
  },
  failed: {
    empty: '还没有记录，用不着备份。学过一节再来。',
    'too-big': '工作表里有一栏太长，备份装不下。把那一栏的字挪到别处存，删短，再导。',
    'no-crypto': '这个地址不是 https，加不了密码。把密码清空再导，或者用 https 开头的地址打开课程。',
    cancelled: '停下了，没有导出。要的话再点一次。',
    locked: '这份记录上了锁。先到“这台设备”解锁，再导。',
    blocked: '这个窗口里存不下记录，也就没有可导的。换普通窗口打开课程。',
    quota: '这台设备存满了，记录打不开。清出些空间，刷新这一页再导。',
    busy: '别的标签页还开着旧版课程，记录打不开。把那些标签页关掉再导。',
    'record-newer': '记录是新版课程写的，这一页还是旧版。刷新这一页再导。',
    closed: '记录刚才变了，没导成。刷新这一页，再导一次。',
    removed: '这份记录刚才从这台设备上清除了，没有可导的。刷新这一页。',
  },
  restore: {
    title: '恢复备份',
    lead: '选一个备份文件。先给你看里面有什么，点了“导入”才动记录；已经有的不会重复。',
    lost: (events: number, last: { readonly file: string; readonly at: number } | undefined) =>
      `这台设备上少了 ${events} 步，像是被浏览器清掉了。${
        last
          ? `上一份备份是 ${moment(last.at)}的“${last.file}”，找到它，在这里选。`
          : '找找以前导出的备份，在这里选。'
      }`,
    choose: '选备份文件',
    drop: '也可以把文件拖到这里。',
    dropHere: '松手，就看里面有什么。',
    lookAt: { mine: '去看学习档案', other: '去换人' },
    paste: {
      title: '手上是文字，不是文件',
      field: '把备份文字整段贴在这里',
      look: '看看里面',
      none: '这段文字里没有备份。备份文字以 SFVJS1VBTi1C 开头，整段复制，再贴一次。',
    },
    checking: '正在查看，从头到尾核对一遍。',
    secretTitle: '这份备份加了密码',
    secretLead: '输入导出时设的密码。',
    secret: '密码',
    open: '打开',
    cancel: '不恢复了',
  },
  refused: {
    'not-a-backup': '这不是本课程的备份。备份文件的名字以“回款演练场-备份”开头，再找找。',
    damaged: '文件坏了，或者没收全。记录没动。重新下载或重新传一次；还不行，换一份早些的备份。',
    newer: '这份备份是新版课程做的，这一页读不懂。记录没动。刷新这一页，用上新版再导。',
    'other-course': '这是另一门课的备份。记录没动。到那门课里去导。',
    'needs-passphrase': '这份备份加了密码。输入导出时设的密码。',
    'wrong-passphrase':
      '密码打不开这份备份。看看大小写和输入法，再输一次；一直打不开，文件可能被改过，换一份。',
    'no-crypto':
      '这份备份加了密码，这个地址不是 https，解不开。用 https 开头的地址打开课程再导，或者在原来的设备上另导一份不加密码的。',
    conflict:
      '这份备份跟这里的记录对不上：同一步，两边写的不一样。记录没动。先在上面导一份备份，两份都留着，再去问讲师。',
    'other-profile': '这是这台设备上另一个人的记录。先到“这台设备”换成他，再导。',
    cancelled: '停下了，记录没动。要恢复，再选一次文件。',
    locked: '这份记录上了锁。先到“这台设备”解锁或换人，再导。',
    blocked: '这个窗口里存不下记录，导进来也留不住。换普通窗口打开课程，再导。',
    quota: '这台设备存满了，没导完；已经进来的留着。清出些空间，再导一次就补齐。',
    busy: '别的标签页还开着旧版课程，记录打不开。把那些标签页关掉，再导。',
    'record-newer': '这台设备上的记录是新版课程写的，这一页还是旧版。刷新这一页，再导。',
    removed: '这个人刚才从这台设备上清除了，没导进去。刷新这一页，再导。',
    closed: '记录刚才被关上了，没导完；已经进来的留着。刷新这一页，再导一次就补齐。',
  },
  reminder: {
    text: (unsaved: number) => `有 ${unsaved} 步学习记录还没备份，只在这个浏览器里。`,
    go: '去备份',
    later: '过几天再说',
  },
} as const;

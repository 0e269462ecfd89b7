// Words about the people who share a device, their PINs, and the room that their records take.

const two = (n: number) => String(n).padStart(2, '0');

/** A moment as people say it: today by the hour, this year without the year. */
function moment(at: Date, now: Date): string {
  const time = `${at.getHours()}:${two(at.getMinutes())}`;
  if (at.toDateString() === now.toDateString()) return `今天 ${time}`;
  const day = `${at.getMonth() + 1} 月 ${at.getDate()} 日`;
  return at.getFullYear() === now.getFullYear() ? `${day} ${time}` : `${at.getFullYear()} 年 ${day}`;
}

function seconds(ms: number): string {
  const whole = Math.ceil(ms / 1000);
  return whole < 90 ? `${whole} 秒` : `${Math.ceil(whole / 60)} 分钟`;
}

export const profiles = {
  title: '谁在用这台设备',
  lead: '几个人合用一台电脑，各记各的：答题、工作表、读到哪儿，互不相见。',
  opening: '正在看有谁。',
  unavailable: '这个窗口里存不下记录，分不了人。换普通窗口打开，再到这里来。',
  unnamed: '还没取名',
  active: '现在在学',
  locked: '上着锁',
  hasPin: '有口令',
  steps: (n: number) => (n === 0 ? '还没有记录' : `记了 ${n} 步`),
  lastUsed: (at: Date, now: Date) => `上次用：${moment(at, now)}`,
  of: (action: string, name: string) => `${action}：${name}`,
  actions: {
    switch: '换成这个人',
    rename: '改名',
    name: '取个名',
    setPin: '设口令',
    changePin: '改口令',
    clearPin: '取消口令',
    lock: '现在锁上',
    wipe: '清除记录',
    add: '添加一个人',
    unlock: '解锁',
    cancel: '不了',
    save: '存下',
    addAndSwitch: '添加，换过去',
  },
  fields: {
    name: '名字',
    pin: '口令',
    currentPin: '现在的口令',
    newPin: '新口令，4 到 8 位数字',
    newPinAgain: '再输一遍',
  },
  nameHint: '写在这台设备上，用来认人，最多 20 个字。',
  nameFirst: '你自己还没取名。先取个名，免得以后认错。',
  pinPromise: '口令只挡顺手翻看，不加密；能用这台电脑的人仍有办法看到。',
  pinTime: '15 分钟没动，或者关掉浏览器再开，会自己锁上。',
  pinForgotten: '忘了口令找不回来：只能输入名字清除记录，再用以前的备份恢复。',
  pinsDiffer: '两遍不一样。再输一遍。',
  unlockTitle: (name: string) => `${name || '这份档案'}上了锁`,
  unlockLead: '输入口令接着学。不是你，就在下面换人，或者添加自己。',
  busy: '稍等。',
  done: {
    switched: (name: string) => `换好了，现在是${name || '没取名的那份'}。`,
    unlocked: '解锁了。',
    'pin-set': '口令设好了。15 分钟没动就会锁上。',
    'pin-cleared': '口令取消了。',
    locked: '锁上了。',
    wiped: '清除完了。这台设备上不再有那份记录。',
    renamed: '名字存下了。',
  },
  refused: {
    'name-missing': '名字还空着。写一个再存。',
    'name-long': '名字太长。20 个字以内。',
    'name-taken': '已经有人叫这个名字。换一个，免得认错。',
    'pin-shape': '口令要 4 到 8 位数字。',
    'wrong-pin': '口令不对。再试一次。',
    'too-soon': '错得太多，等一会儿再试。',
    locked: '已经锁上了。先解锁。',
    gone: '别的窗口里换过人了。刷新这一页再来。',
    storage: '这台设备没让存。刷新这一页，再试一次。',
    unavailable: '这个窗口记不住谁解过锁。换普通窗口打开再来。',
  },
  wrongPinWait: (ms: number) => `口令不对。等 ${seconds(ms)}再试。`,
  tooSoonWait: (ms: number) => `错得太多，再等 ${seconds(ms)}。`,
  wipe: {
    title: (name: string) => `清除${name || '这份档案'}的记录`,
    lead: (n: number) =>
      n === 0
        ? '这份档案里还没有记录。清除以后，名字和口令也没了。'
        : `${n} 步记录，连同工作表里写的字、名字和口令，全部从这台设备上抹掉，找不回来。`,
    noPin: '清除不问口令：口令本来就挡不住能用这台电脑的人。',
    backupTitle: '先留一份备份',
    backupLead: '备份是一个文件，以后在「备份与换设备」里能恢复。里面有这个人写过的字，收好。',
    backupElsewhere: '要留备份，先换成这个人，再来清除。',
    backupLocked: '要留备份，先解锁。忘了口令就留不了，只能直接清除。',
    makeBackup: '做备份',
    making: '正在做备份。',
    made: (events: number, file: string) => `备份做好了，${events} 步。文件叫「${file}」，存到这台设备上。`,
    download: '存下文件',
    failed: '备份没做成，记录还在。再试一次，或到「备份与换设备」里做。',
    stored: (file: string) => `看一眼下载里有没有「${file}」，有了再往下走。`,
    haveIt: '文件有了，下一步',
    noDownload: '这里存不了文件。到「备份与换设备」把备份当文字复制走，再回来清除。',
    backupPage: '去备份',
    withoutBackup: '不要备份',
    confirmTitle: '最后一步',
    typeName: (name: string) => `要清除，输入名字「${name}」`,
    typeWord: (word: string) => `这份档案没取名。要清除，输入「${word}」`,
    word: '清除',
    typedWrong: (word: string) => `写的不一样。要清除，输入「${word}」；不清除，点「不了」。`,
    go: '清除',
    wiping: '正在清除。别关这一页。',
  },
} as const;

const UNITS = ['KB', 'MB', 'GB', 'TB'] as const;

/** Bytes as people say them, in steps of a thousand. */
function size(bytes: number): string {
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit > 0 && value < 9.95 ? 1 : 0;
  return `${value.toFixed(digits)} ${UNITS[unit]}`;
}

export const lockedNotice = {
  text: '这份学习档案上了锁。解锁之前，不显示也不记录。',
  action: '去解锁',
} as const;

export const deviceStorage = {
  title: '记录存得住吗',
  lead: '记录只在这台设备的这个浏览器里，不上传。',
  events: '记下的',
  steps: (n: number) => `${n} 步`,
  stepsOfAll: (n: number, all: number) => `${n} 步；这台设备上的人合计 ${all} 步`,
  lockedSteps: (all: number) => `上着锁；这台设备上的人合计 ${all} 步`,
  space: '占的地方',
  used: (usage: number, quota: number) => `${size(usage)}，浏览器最多给 ${size(quota)}`,
  usedLittle: (usage: number, quota: number) => `${size(usage)}，浏览器最多给 ${size(quota)}，用了不到 1%`,
  usedOnly: (usage: number) => size(usage),
  spaceNote: '连同为离线留下的课程页面。',
  spaceUnknown: '浏览器不肯说',
  almostFull: '快满了。先做一份备份，再清掉些别的网站的数据或这台设备上的大文件。',
  promise: '浏览器的保证',
  promised: '答应保住',
  notPromised: '没有答应',
  promiseUnknown: '这里问不了',
  looking: '正在看',
  promisedNote:
    '空间紧张时，浏览器不会自己清掉这里的记录。你自己清浏览数据、换浏览器、换设备，记录照样没有，备份还要做。',
  notPromisedNote: '空间紧张时，浏览器可能自己清掉很久没用的网站，这里的记录也在内。',
  insecure:
    '这个地址不是 https，浏览器不说占了多少，也不答应保住。记录照样存在这台设备上，隔几天做一次备份。',
  old: '这个浏览器没有这项功能。记录照样存在这台设备上，隔几天做一次备份。',
  ask: '请浏览器保住记录',
  asking: '正在问浏览器。',
  answers: {
    granted: '浏览器答应了。',
    refused: '浏览器没答应，多半因为这个网站还用得少。把它加到收藏或装到桌面，用几天再来请一次。眼下靠备份。',
    impossible: '这个浏览器不理这种请求。靠备份：隔几天做一次。',
  },
  unkept: '这个窗口里存不下，关掉就没了',
  backup: '去做备份',
} as const;

// Words about the course offline: what is kept, what isn't, and what to do about it.

/** Size as people say it; a kept page is never 0. */
function size(bytes: number): string {
  if (bytes >= 10_000_000) return `${Math.round(bytes / 1_000_000)} MB`;
  if (bytes >= 100_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${Math.max(1, Math.round(bytes / 1000))} KB`;
}

export const offline = {
  size,
  title: '离线学习',
  lead: '打开过的课会自己存到这台设备上，断网也能读、能答题。要整门带走，就全部下载。',
  support: {
    trainer: '讲师版不存到设备上，免得讲师备注留在学员也用的浏览器里。要离线学，打开学员版。',
    insecure:
      '这个地址是 http 开头的，浏览器不让网页存到设备上，断网就打不开。学习记录照样存。想离线学，请用 https 开头的地址打开，或者在装了课程的那台电脑上用 localhost 打开。',
    frame: '课程嵌在别的网站里，浏览器不让在这里存离线内容。在课程自己的窗口里打开，就能存。',
    'in-app': '聊天软件里的浏览器存不了离线内容。点右上角的菜单，选“在浏览器打开”，再来这一页。',
    unavailable:
      '这个窗口存不了离线内容，可能是无痕窗口、浏览器设置不允许，或者浏览器太旧。换普通窗口或新一点的浏览器打开；不换也能联网学。',
  },
  openAlone: '在自己的窗口打开',
  facts: {
    active: '正在用的内容',
    latest: '服务器上的内容',
    kept: '已存到这台设备',
  },
  version: (version: string, build: string) => `${version}（${build.slice(0, 6)}）`,
  noVersion: '还没存',
  unknown: '没连上，还不知道',
  sameVersion: '就是正在用的这一版',
  amount: (lessons: number, of: number, bytes: number) =>
    lessons === 0
      ? `还没有课；首页、档案这几页占 ${size(bytes)}`
      : `${lessons}／${of} 课，共占 ${size(bytes)}`,
  module: (lessons: number, of: number) => `${lessons}／${of} 课`,
  modules: '各部分已存的课',
  all: (bytes: number) => `下载全部（${size(bytes)}）`,
  allGoOn: (bytes: number) => `接着下载（还差 ${size(bytes)}）`,
  allNew: (bytes: number) => `换成新版并下载全部（${size(bytes)}）`,
  allUnknown: '下载全部',
  updateKept: (bytes: number) => `只换已存的（${size(bytes)}）`,
  allDone: '整门课都存好了，断网也能学。',
  check: '看看有没有新版',
  checking: '正在问服务器。',
  unreachable: '没连上服务器。连上网再看。',
  remove: '删除离线内容',
  removeSure: '删掉已存的课，腾出空间。学习记录不受影响。之后打开的课也不再自己存，要离线学再点“下载全部”。',
  removeYes: '删除',
  removeNo: '不删',
  removed: '离线内容已删除。想离线学，点“下载全部”。',
  progress: (done: number, total: number, files: number, of: number) =>
    `${size(done)}／${size(total)}，${files}／${of} 个文件`,
  downloading: { all: '正在下载整门课', update: '正在取新版' },
  downloadingHint: '可以接着学，别关这一页。断了也不怕，下次从断的地方接着下。',
  cancel: '停下',
  problem: {
    network: '没连上网，停在这里了。已存的都在。连上网再点一次，从断的地方接着下。',
    changed: '服务器上的文件和清单对不上，多半是课程正在更新。已存的都在。过几分钟再点一次。',
    full: '这台设备的空间用完了，停在这里了。已存的和学习记录都在。清出些空间再点一次，从断的地方接着下。',
    busy: '另一个窗口正在下载。等那边下完，或者在那边停下。',
    cancelled: '停下了。已存的都在，下次从这里接着下。',
  },
  noRoom: (need: number, free: number) =>
    `空间不够：要 ${size(need)}，浏览器只给这里留了 ${size(free)}。清出些空间再点一次；打开过的课照样能离线读。`,
  update: {
    text: (version: string, bytes: number) =>
      `课程有新版 ${version}，换过去要下载 ${size(bytes)}。学习记录不受影响。`,
    sameText: (bytes: number) => `课程有改动，换过去要下载 ${size(bytes)}。学习记录不受影响。`,
    go: '换成新版',
    later: '以后再说',
    again: '再试一次',
    done: '新版取好了，正在打开。',
  },
  gone: {
    moved: '课程更新过，已保存的都在。刷新一次，接着学。',
    away: '没连上网，这一块还没取到。已保存的都在。连上网，刷新一次。',
    refresh: '刷新',
  },
  page: {
    title: '断网时能看的',
    missing: '这一页还没存到这台设备',
    missingNamed: (title: string) => `《${title}》还没存到这台设备`,
    text: '现在连不上服务器。下面这些已经存好，断网也能学。',
    again: '再试一次',
    lessons: '已存的课',
    others: '其他',
    home: '课程首页',
    none: '这台设备上还没存下课。连上网打开一课，它就会自己存下。',
    wholeCourse: { before: '想整门课都带着走：连上网，到', link: '这台设备', after: '里点“下载全部”。' },
    noScript: '没有脚本，列不出已存的课。连上网再打开这一页。',
  },
} as const;

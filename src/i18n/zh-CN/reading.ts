// Words of the reading aids: marks and notes, bookmarks, the size of the text, listening.

/** How many characters of a mark are named where there is little room. */
const SHORT = 18;

/** The beginning of a quotation, enough to know it by. */
function short(quote: string): string {
  return quote.length > SHORT ? `${quote.slice(0, SHORT)}…` : quote;
}

export const reading = {
  open: '阅读',
  title: '阅读',
  close: '收起',
  select: {
    bar: '选中的话',
    mark: '划线',
    note: '写笔记',
    copy: '抄一句',
    told: (length: number) => `选中 ${length} 个字。按 Tab 键，可以划线、写笔记、抄一句。`,
    tooLong: (most: number) => `一次最多划 ${most} 个字，少选几句。`,
    unclear: '前后都是一样的字，分不清是哪一处。多选几个字再划。',
    copied: '抄好了，带着出处。',
    notCopied: '这里不让复制。按住选中的字，用系统菜单里的“复制”。',
    quotation: (quote: string, title: string) => `“${quote}”——《${title}》`,
  },
  mark: {
    bar: '这一处划线',
    edit: '改笔记',
    write: '写笔记',
    remove: '删掉',
    marked: '划上了。',
    noted: '笔记记下了。',
    removed: '删掉了。',
    undo: '撤销',
    back: '又回来了。',
    notKept: '记在这一页里了，还没存进设备，先别关页面。',
  },
  note: {
    title: '笔记',
    field: '写给自己的话',
    save: '记下',
    cancel: '不写了',
  },
  size: {
    title: '字号',
    steps: { s: '小', m: '标准', l: '大', xl: '特大' },
  },
  listen: {
    title: '听课文',
    here: '从这里听起',
    start: '从头听',
    bar: '朗读',
    pause: '停一下',
    play: '接着读',
    previous: '上一句',
    next: '下一句',
    rate: '语速',
    rates: [
      [0.8, '慢'],
      [1, '平常'],
      [1.3, '快'],
      [1.6, '很快'],
    ],
    stop: '不听了',
    looking: '在找能读中文的声音。',
    noSpeech: '这个浏览器不会朗读。换系统自带的浏览器、Edge 或 Chrome 打开这一课，就能听。',
    noVoice:
      '这台设备上没有普通话的声音。手机在系统设置里搜“文字转语音”，电脑在语言设置里加一个中文语音，装好回来再点一次。',
    failed: '读到这一句断了。点“接着读”再试；还不行，多半是声音要联网，连上网再听。',
    finished: '读完了。',
  },
  bookmark: {
    title: '书签',
    set: (section: string) => `给“${section}”夹书签`,
    unset: (section: string) => `取下“${section}”的书签`,
    none: '还没有。读到要回头看的一节，在这里夹一个。',
  },
  list: {
    title: '本课的划线和笔记',
    none: '还没有。选中一句话，就能划线、写笔记。',
    all: '全部笔记',
    map: '课程地图',
    go: '去看',
    changed: '原文已改',
    changedLong: '课文改过，这句话现在对不上。原话留着：',
    label: (action: string, quote: string) => `${action}：${short(quote)}`,
  },
  notes: {
    empty: '还没有笔记。读课文的时候选中一句话，就能划线、写笔记；读到要回头看的一节，在“阅读”里夹书签。',
    start: '去读第一课',
    save: '存成 Markdown 文件',
    print: '打印',
    file: '回款演练场笔记',
    madeOn: (day: string) => `${day} 整理`,
    bookmarks: '书签',
    count: (marks: number, bookmarks: number) =>
      [marks > 0 ? `${marks} 处划线和笔记` : '', bookmarks > 0 ? `${bookmarks} 个书签` : '']
        .filter((part) => part !== '')
        .join('，'),
    removedLesson: '课程里已经没有的课',
    removedSection: '这一节已经没有了',
    go: '回到原处',
  },
} as const;

// Words of the certificate: the sheet itself, the page that prints it, the page that checks one.
const day = (date: string) => {
  const [year = '', month = '', date2 = ''] = date.split('-');
  return `${year} 年 ${Number(month)} 月 ${Number(date2)} 日`;
};

/** The sheet, on the page and in the file of an organisation. */
const sheet = {
  label: '自测成绩单',
  not: '不是资格证书',
  course: (title: string) => `《${title}》`,
  nameless: '（姓名）',
  result: (items: number, correct: number) => `${items} 题，答对 ${correct} 题`,
  exact: '一题里错一处，就不算答对。',
  partly: (percent: number) => `按答对的部分折算，100 分里得 ${percent} 分。`,
  columns: { module: '模块', items: '题数', correct: '答对' },
  facts: { on: '交卷', time: '用时', clock: '设备时钟', version: '内容版本', paper: '答卷编号' },
  day,
  time: (minutes: number) => `${minutes} 分钟`,
  clock: (jumps: number) => (jumps === 0 ? '没有跳动' : `跳动过 ${jumps} 次，不影响用时`),
  byHand: '没有，数字由单位填写',
  means: [
    '这是自己考自己：在自己的设备上答，没有人监考。翻没翻书、问没问人，这张纸分不出来。',
    '没有及格线，答对多少写多少。题从题库里按模块抽，交卷以前看不到答案。',
  ],
  seal: '自测',
  signed: (organisation: string) => `${organisation}　签`,
  signedMeans: '单位的签名只担保一件事：这张纸上的字从签出来起没有改过。成绩是学员自己交来的，单位没有监考。',
  scan: '扫码核对',
} as const;

/** The page that prints it. */
const print = {
  title: '成绩单',
  description: '把一次考试的结果印在一张 A4 纸上：答对几题、每个模块怎样、用了多久。',
  lead: '一次考试，一张 A4 纸。写的全是考出来的数字，没有别的。',
  noScript: '成绩单要用脚本，这个浏览器没有开。',
  opening: '正在打开档案。',
  none: '还没有交过卷。考完一次，成绩单就在这里。',
  toExam: '去考试',
  unknown: '档案里没有这一次考试。可能在另一台设备上，或在别人的档案里。下面是这里有的。',
  otherModule: '其他',
  which: '哪一次',
  one: (date: string, items: number, correct: number) => `${day(date)}，${items} 题对 ${correct} 题`,
  name: '姓名',
  nameHint: '只印在纸上，不存下来。刷新以后要再填。',
  print: '打印',
  save: '导出成绩',
  saved: (file: string) => `存成了 ${file}，到“下载”里找。`,
  fileName: (date: string) => `回款自测成绩-${date}.json`,
  sign: {
    title: '要单位签名',
    lead: '单位可以用自己的钥匙签这张成绩单，谁收到都能扫码核对有没有改过。',
    steps: [
      '点“导出成绩”，得到一个文件。里面没有你的名字。',
      '把文件和姓名交给单位里管培训的人。',
      '他签好以后，给你一张带二维码的成绩单。',
    ],
    not: '导出的文件没有签名，谁都能改。单位签的是它收到的数字，不是它监考的结果。',
    verify: '核对一张成绩单',
  },
} as const;

/** The page that checks one. */
const verify = {
  title: '核对成绩单',
  description: '核对一张单位签过的成绩单：是谁签的，有没有改过。不用连服务器。',
  lead: '收到一张带二维码的成绩单，在这里看两件事：谁签的，改过没有。核对在这台设备上做，不往外发。',
  noScript: '核对要用脚本，这个浏览器没有开。',
  paste: '成绩单的链接，或签名的那一长串字',
  check: '核对',
  photo: '选二维码的照片',
  scan: '用摄像头扫',
  stopScan: '不扫了',
  scanning: '让二维码占满方框，拿稳。',
  openingCamera: '正在打开摄像头。浏览器问的话，点“允许”。',
  picture: '摄像头看到的',
  noCode: '这张照片里没认出二维码。拍正一点，让二维码占满画面，避开反光，再选一次。',
  noPicture: '这个文件打不开，不是照片。选一张拍了二维码的照片。',
  checking: '正在核对。',
  verdicts: {
    genuine: {
      seal: '真',
      title: '真的',
      told: (organisation: string) => `${organisation}签的，签出来以后一个字没有改过。`,
    },
    altered: {
      seal: '改',
      title: '被改过',
      told: (organisation: string) =>
        `它说是${organisation}签的，可是签名和内容对不上。上面写的都不能信，请出示的人拿原件来，或向${organisation}要一份。`,
    },
    'unknown-signer': {
      seal: '？',
      title: '签的人不认识',
      told: '签它的钥匙，这里没有。是不是真的，现在说不准。向出证的单位要公钥文件（.public.json），用它再核对一次。',
    },
    'other-organisation': {
      seal: '？',
      title: '单位对不上',
      told: (organisation: string, written: string) =>
        `签名是${organisation}的，纸上写的却是${written}。向这两家单位问清楚再用。`,
    },
    'other-course': {
      seal: '？',
      title: '是另一门课的',
      told: (organisation: string, title: string) =>
        `${organisation}签的，没有改过，可是这是《${title}》的成绩单，不是这门课的。`,
    },
    refused: { seal: '？', title: '没法核对' },
    unable: { seal: '？', title: '没法核对' },
  },
  from: {
    course: '这家单位的公钥是课程里带的。',
    given:
      '这家单位的公钥是你选进来的。公钥要是从出示成绩单的人手里拿的，等于没核对：向单位要，对一遍钥匙编号。',
  },
  kid: '钥匙编号',
  signedOn: '签发日期',
  claim: '它自己是这么写的，没有人担保：',
  holds: '签名管的字',
  name: '姓名',
  organisation: '单位',
  course: '课程',
  result: '结果',
  modules: '各模块',
  module: (title: string, items: number, correct: number) => `${title} ${items} 题对 ${correct} 题`,
  between: '，',
  resultLine: (result: string, partly: string) => `${result}。${partly}`,
  refusals: {
    empty: '先贴一段字：成绩单的链接，或者签名的那一长串。',
    'too-large': '这段字太长，不会是一张成绩单。只贴链接那一段。',
    truncated: '只有半截，尾巴丢了。链接要整条复制；照片要把二维码拍全。',
    foreign: '这不是一张签过的成绩单，或者已经改得认不出了。再贴一次；还是不行，请出示的人拿原件来。',
    newer: '这张成绩单是用更新的版本签的。刷新一次，课程更新了再来核对。',
    algorithm: '它用的签名方法这里不认。真的成绩单不会这样签，当假的看。',
  },
  unable: {
    insecure: '这个页面是用 http 打开的，浏览器不给核对签名。换 https 开头的地址打开。',
    old: '这个浏览器不会核对这种签名。换 Chrome 或 Edge 137 以上、Firefox 129 以上、Safari 17 以上来开这一页。',
    'not-loaded': '核对用的程序没取到。连上网，刷新一次再来；下载过全部课程的，断网也能核对。',
  },
  keys: {
    title: '认得的单位',
    none: '课程里没有带任何单位的公钥。要核对，先把出证单位的公钥文件选进来。',
    add: '选公钥文件',
    hint: '文件名以 .public.json 结尾。只在这一页用，关掉就没了。',
    from: { course: '课程里带的', given: '你选进来的' },
    refusals: {
      foreign: '这不是公钥文件。向单位要名字以 .public.json 结尾的那个。',
      private:
        '这是私钥，不该到你手里，已经不用它了。告诉单位：这把私钥传出来了，要换一把，用它签过的都要重签。',
      unreadable: '这个文件读不出来。再选一次；还是不行，请单位重新发。',
    },
  },
} as const;

export const certificate = { sheet, print, verify } as const;

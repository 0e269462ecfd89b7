// What `npm run certificate` says.

export const certificate = {
  usage: [
    '用法：',
    '  npm run certificate -- keygen --organisation 单位名 [--out 钥匙文件]',
    '  npm run certificate -- issue --key 钥匙文件 --name 姓名 --site 课程网址 --result 成绩文件 [--date 日期] [--out 文件夹]',
    '  npm run certificate -- verify [--key 公钥文件] [--file 文件] [链接或签名的字]',
    '先做钥匙，再签，谁都能核对。全部说明在 docs/certificate.md。',
  ].join('\n'),
  badOptions: (bad: readonly string[], known: readonly string[]) =>
    `${bad.length > 0 ? `不认识 ${bad.join('、')}。` : '有一个选项后面没有写值。'}能写的有：${known.map((name) => `--${name}`).join('、')}。`,
  missing: (option: string, what: string) => `缺 --${option}：写上${what}。`,
  badLine: (option: string, most: number) => `--${option} 要写 1 到 ${most} 个字，中间不换行。`,
  badDate: (option: string, text: string) =>
    `--${option} 要写成 2026-11-29 这样真有的一天，写的是“${text}”。`,
  badCount: (option: string, least: number, text: string) =>
    `--${option} 要写 ${least} 以上的整数，写的是“${text}”。`,
  badSite: (text: string) =>
    `--site 要写课程的网址，例如 https://peixun.example.cn/huikuan/ ，写的是“${text}”。二维码要靠它打开核对页。`,
  unreadable: (file: string) => `${file} 读不出来。看看路径写对没有。`,
  keygen: {
    exists: (file: string) =>
      `${file} 已经有了，没有动它：旧钥匙签过的成绩单还要靠它。要新的一把，用 --out 换个名字。`,
    badName: (file: string) => `--out 的文件名要以 .private.json 结尾，写的是“${file}”。`,
    done: (privateFile: string, publicFile: string, entry: string, kid: string) =>
      [
        `私钥：${privateFile}（只有你读得到；别发给人，别放进代码库，另存一份备用）`,
        `公钥：${publicFile}（发给要核对的人，写在单位网站上也行）`,
        `钥匙编号：${kid}`,
        '要让课程自己认得这家单位，把下面两行加进 content/certificate-keys.yaml 的 keys 里，再 npm run build：',
        entry,
      ].join('\n'),
  },
  key: {
    foreign: (file: string) => `${file} 不是私钥文件。用 keygen 做出来的 .private.json。`,
    public: (file: string) => `${file} 是公钥，签不了。用同名的 .private.json。`,
    broken: (file: string) => `${file} 里的两半对不上，被改过或弄坏了。用备份的那一份。`,
    open: (file: string) => `当心：${file} 别的用户也读得到。执行 chmod 600 ${file}。`,
  },
  result: {
    foreign: (file: string) => `${file} 不是导出的成绩。让学员在成绩单那一页点“导出成绩”，把那个文件交来。`,
    newer: (file: string) => `${file} 是更新的版本导出的。把这里的课程更新了再签。`,
    contradiction: (file: string) => `${file} 里的数字互相对不上，多半被改过。让学员重新导出一次。`,
    otherCourse: (course: string, own: string) => `这是另一门课（${course}）的成绩，这里只签 ${own}。`,
    tooMany: (items: number, correct: number) => `一共 ${items} 题，答对的不会有 ${correct} 题。`,
    both: '--result 和 --items、--correct、--minutes、--on 只用一样：有成绩文件就不用手写数字。',
  },
  noCourse: (root: string) => `${root} 里没有课程（content/course.yaml）。在课程的文件夹里执行。`,
  early: (issuedOn: string, on: string) => `签发日期 ${issuedOn} 比交卷的 ${on} 还早。核对一下 --date。`,
  tooLong: '内容太多，二维码装不下。把姓名、单位名写短些。',
  issued: (files: readonly string[], organisation: string, name: string) =>
    [
      `${organisation} 给 ${name} 签好了：`,
      ...files.map((file) => `  ${file}`),
      '打印 .html 那一份。你担保的是：这些数字是你收到的，签出来以后没有改过；成绩是学员自己交来的，没有监考。',
    ].join('\n'),
  verify: {
    nothing: '要核对什么：写上链接或签名的字，或用 --file 指一个文件。',
    badKey: (file: string) => `${file} 不是公钥文件。用名字以 .public.json 结尾的那个。`,
    privateKey: (file: string) => `${file} 是私钥，不该拿来核对，更不该发给人。用 .public.json。`,
    row: (name: string, value: string) => `  ${name}：${value}`,
    kid: (kid: string) => `  钥匙编号：${kid}`,
  },
};

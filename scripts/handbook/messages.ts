// What the handbook command says: progress, and for each failure the next step.

const editionNames = { learner: '学员手册', trainer: '讲师手册' } as const;

export const handbookMessages = {
  printing: (edition: 'learner' | 'trainer') => `正在印${editionNames[edition]}……`,
  printed: (file: string, pages: number, megabytes: number, seconds: number) =>
    `印好了：${file}，${pages} 页，${megabytes.toFixed(1)} MB，用了 ${seconds.toFixed(0)} 秒。`,
  noSite: '没有给课程网址，这一册不印二维码。要印，加上 --site https://你们的网址/ 再运行一次。',
  trainerOnly: '讲师手册里有全部答案和讲师提示，别发给学员。',
  badSite: (value: string) =>
    `--site 要写成手机能打开的网址，比如 https://kecheng.example.cn/ 。现在写的是：${value}`,
  badOut: (value: string) => `--out 要以 .pdf 结尾。现在写的是：${value}`,
  badArgument: (detail: string) => `看不懂这个参数：${detail}。可用的有 --trainer、--out、--site、--built。`,
  noPages: (folder: string) => `${folder} 里没有生成好的课程。先运行 npm run build，再运行一次。`,
  wrongEdition: (folder: string, edition: 'learner' | 'trainer') =>
    `${folder} 里不是印${editionNames[edition]}要用的那个版本。学员手册用 dist，讲师手册用 dist-trainer。`,
  noBrowser: '没有能用的浏览器，印不了。先运行 node scripts/setup/find-browser.ts，再运行一次。',
  moved: '填上页码以后版面还在动，印了几遍都没停下来。请把这句话和用的浏览器版本报给维护的人。',
} as const;

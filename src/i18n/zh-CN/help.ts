// Words of the pages of help, apart from what content/help/ holds.
export const help = {
  title: '使用说明',
  description: '要做哪件事，翻到哪一页。每页讲一件事，照着点就行。',
  lead: '要做哪件事，翻到哪一页。每页讲一件事，照着点就行。',
  find: '只记得一个词，去搜索',
  nav: '使用说明各部分',
  audiences: { learner: '学员', trainer: '讲师', author: '编写课程的人' },
  beside: '前后两页',
  previous: '上一页',
  next: '下一页',
  keywords: (words: readonly string[]) => `搜这些词也能找到这一页：${words.join('、')}。`,
} as const;

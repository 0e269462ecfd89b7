// Words of the page that searches lessons, glossary, laws and briefs.
export const find = {
  link: '搜索',
  title: '搜索',
  description: '在课文、术语、法规和案情、使用说明里找一个词。',
  lead: '课文、术语、法规、案情、使用说明一起找。一个字也行；几个词用空格隔开，要全都有。',
  field: '找什么',
  placeholder: '时效、审计、38 号文',
  noScript: '搜索要用脚本。没有脚本，到手册的术语和法规里按次序找。',
  opening: '正在备好搜索。',
  failed: '搜索的文件没取到。连上网再试；下载过全部课程的，断网也能搜。',
  again: '再试一次',
  none: (typed: string) => `没有“${typed}”。少写几个字，或者换一个说法。`,
  count: (typed: string, count: number) => `“${typed}”有 ${count} 处。`,
  alike: (forms: readonly string[]) => `也找了：${forms.join('、')}。`,
  more: (count: number) => `还有 ${count} 处`,
  kinds: { lesson: '课文', term: '术语', law: '法规', case: '案情', help: '使用说明' },
} as const;

// Words of the handbook: the course's words by pinyin and its laws by statute.
export const handbook = {
  nav: '手册的两页',
  sheets: {
    terms: { title: '术语', hint: '按拼音排' },
    laws: { title: '法规', hint: '按文件排' },
  },
  terms: {
    title: '术语',
    description: '收款路上用到的词，按拼音排，写明在哪几课里用到。',
    lead: (count: number, own: number) =>
      `${count} 个词，按拼音排。标着“本课的叫法”的 ${own} 个是课里自己起的名字，外头的人不一定这么叫。`,
    letters: '按拼音找',
    /** For words that begin with a digit or a Latin letter. */
    other: '数字、字母',
    own: '本课的叫法',
    aliases: (names: readonly string[]) => `也叫：${names.join('、')}`,
    see: '参看',
  },
  laws: {
    title: '法规',
    description: '课里引到的每一条，写明哪天起施行、哪天止、我们看的是哪个文本。',
    lead: (articles: number, documents: number) =>
      `${documents} 个文件，${articles} 条。每一条用我们自己的话说，不是原文。拿不准的写着“存疑”，引用以前核对原文，查本省最新文件。`,
    contents: '按文件找',
    count: (articles: number) => `${articles} 条`,
    before: '以前的写法',
    replacedBy: '已换成',
  },
  lessons: '用到的课',
  /** Where the letters of pinyin begin in the order of Chinese collation. */
  initials: [
    ['A', '吖'],
    ['B', '八'],
    ['C', '嚓'],
    ['D', '咑'],
    ['E', '妸'],
    ['F', '发'],
    ['G', '旮'],
    ['H', '哈'],
    ['J', '丌'],
    ['K', '咔'],
    ['L', '垃'],
    ['M', '妈'],
    ['N', '拏'],
    ['O', '喔'],
    ['P', '妑'],
    ['Q', '七'],
    ['R', '呥'],
    ['S', '仨'],
    ['T', '他'],
    ['W', '屲'],
    ['X', '夕'],
    ['Y', '丫'],
    ['Z', '帀'],
  ],
} as const;

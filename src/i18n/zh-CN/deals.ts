// Words of the 账款卡: the page, the form, the answers, the lesson's line about it, and the sheet for the weekly meeting.

/** What a person is recognised by where only a unit or a post should stand. */
export const personWords = {
  surnames: [
    ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤葛',
    '欧阳',
    '上官',
    '司马',
    '诸葛',
  ],
  titles: [
    '科长',
    '处长',
    '局长',
    '主任',
    '院长',
    '校长',
    '书记',
    '厅长',
    '股长',
    '所长',
    '经理',
    '老师',
    '工程师',
  ],
} as const;
/** A card without a name. */
export const unnamedDeal = '没写代号的一笔';

/** What stands in a lesson about the card. */
export const lessonCard = {
  tied: '记到账款卡',
  still: '写在这里的，可以记到你的账款卡上，各课接着用。',
  page: '账款卡',
  speaksOf: '这里说的是',
  other: '换一笔',
  none: '还没有账款卡。建一张，这里写过的带过去，各课接着用。',
  make: '建一张账款卡',
  take: '把这里先前写的放进这张卡',
  unreadable: '已保存，但这一格读不成数，卡上先不算它。',
} as const;

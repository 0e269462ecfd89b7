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

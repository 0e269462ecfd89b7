// Words of the report of a day.

export const report = {
  title: '当日报告',
  description: '一天的数，屏幕上是什么，存下来就是什么。',
  lead: '屏幕上是什么，存下来、打出来就是什么。没有个人的分，没有谁选了什么；纸条和回执，不满 5 个人的数不出现。',
  save: '存成表格（CSV）',
  print: '打印',
  toPeople: '回到学员',
  file: (name: string, day: string) => `当日报告-${name === '' ? '' : `${name}-`}${day}.csv`,
  noName: '没有写班名',
  sections: {
    room: { title: '这一班', head: ['项目', '内容'] },
    people: { title: '人', head: ['项目', '人数'] },
    groups: { title: '各组', head: ['小组', '名单人数', '分', '名次'] },
    form: { head: ['问题', '选项', '人数'] },
    said: (title: string) => ({ title: `${title}：各人写的`, head: ['问题', '写的是'] }),
    slips: { title: '不记名的纸条', head: ['问题', '选项', '人数'] },
    returns: { title: '课后回执' },
  },
  rows: {
    name: '班名',
    day: '日子',
    opened: '开课',
    closed: '下课',
    open: '还没有下课',
    roster: '名单上',
    here: '签到',
    notSignedIn: '没有签到',
    mean: '平均分',
    units: '单位数',
  },
  time: (hour: string, minute: string) => `${hour}:${minute}`,
};

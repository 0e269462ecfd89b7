// Words of the trainer's desk.

export const desk = {
  title: '讲台',
  description: '按议程开一天的课：讲稿、时间、投影，都在这一页上。',
  opening: '正在打开……',
  blocked: '这个浏览器不让网页存东西，课上的记录留不住，投影也跟不上。请不要用无痕窗口，换普通窗口打开。',
};

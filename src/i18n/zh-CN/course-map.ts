// Words of the course map.
export const courseMap = {
  title: '课程地图',
  description: '难题、预防、自我修炼、破解，四段连成一圈：学了哪几课，现在在哪儿，每一课接着去练哪一笔。',
  lead: '先认难题，再在签约前堵住，再练自己，最后去破。破完一笔，回到头上看下一笔。',
  loop: '闭环',
  lessons: (n: number) => `${n} 课`,
  sum: (done: number, of: number) => `已学 ${done} / ${of}`,
  here: '在这里',
  minutes: (n: number) => `${n} 分钟`,
  cases: '去谈',
  clients: '碰上这一型',
  bookmark: '书签',
  notes: '全部笔记和书签',
  around: '转回难题：下一笔账，从头再看一遍。',
} as const;

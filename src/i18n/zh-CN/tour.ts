// Words of the tour that a newcomer may take.
export const tour = {
  title: '四步看懂',
  count: (step: number, steps: number) => `第 ${step} 步，共 ${steps} 步`,
  places: {
    map: {
      text: '课程地图。三十四课连成一圈，学到哪一站，接着去练哪一局，都在图上。',
      go: '去看地图',
    },
    questions: {
      text: '从这里进第一课，十分钟。先出事，再讲法，中间几道题：点“提交”才算答，答完才看得到解析。',
      go: '去第一课',
    },
    play: {
      text: '演练。一笔账，一个人，十来步。谈坏了不要紧，从哪一步坏的，复盘里看得见。',
      go: '去演练',
    },
    archive: {
      text: '档案。学到哪儿、手里几笔账，都记在这台设备上，不上传。备份、换手机也在里面。',
      go: '去看档案',
    },
  },
  previous: '上一步',
  next: '下一步',
  done: '看完了',
  away: '收起（Esc）',
  refuse: '不再提示',
} as const;

// Words of the trainer's page on the games of a room.

export const room = {
  title: '全班的局',
  description: '把学员交上来的局一次打开：哪里走散了，哪里掉下去，挑两局投出来讲。',
  lead: '学员在复盘里存成的文件，一次全选进来。只在这一页上看，不存，不发；关掉就没了。',
  choose: '选文件',
  drop: '也可以把文件一起拖到这里。',
  clear: '全部移走',
  remove: (who: string) => `移走${who}`,
  waiting: (files: number) => `还有 ${files} 个文件在看……`,
  empty: '还没有一局。请学员在复盘页点“存成文件”，把文件交上来。',
  nobody: (number: number) => `第 ${number} 份`,
  refusedTitle: (files: number) => `${files} 个文件没有放进来`,
  refused: {
    'old-wording': '这一局是按旧内容走的，步数对不上现在的规则，没有放进来。',
    uncounted: '这一局算不出局面。把这一页刷新一次，再选进来。',
    twice: '这一局已经在里面了。',
  },
  groups: '看哪一桌',
  group: (title: string, type: string, games: number) => `${title} · ${type} · ${games} 局`,
  list: {
    title: '交上来的局',
    who: '谁',
    steps: '步',
    result: '得分',
    ending: '结局',
    going: '没走完',
    show: '投',
    sides: [
      { short: '左', long: '投在左边' },
      { short: '右', long: '投在右边' },
    ],
    away: '移走',
  },
  map: {
    title: '路走到哪儿去了',
    lead: '每一幕里几个人走了哪一招。底色越深，全班在这里丢的分越多；没人走的招也写着。',
    games: (games: number) => `${games} 局走到这里`,
    none: '没有人走到这里',
    door: (taken: number, seen: number) => `${taken} / ${seen}`,
    doorSpoken: (taken: number, seen: number, lost: number) =>
      `${seen} 人看见，${taken} 人走，一共丢 ${Math.round(lost)} 分`,
    lost: (points: number) => `丢 ${Math.round(points)} 分`,
    closed: '没有人走',
    act: (number: number) => `第 ${number} 幕`,
  },
  falls: {
    title: '全班掉下去的地方',
    none: '没有一招让人丢过 10 分以上。',
    games: (games: number, of: number) => `${games} 人（共 ${of} 人）`,
    lost: (points: number) => `平均丢 ${Math.round(points)} 分`,
    better: '那时候最好的是：',
  },
  prompts: {
    title: '可以这样问全班',
    lead: '问题从这几局里算出来。先问，等三秒，再讲。',
    fall: (games: number, of: number, move: string) =>
      `${of} 个人里有 ${games} 个走了“${move}”。走的时候听见了什么，指望他怎么接？`,
    split: (a: number, moveA: string, b: number, moveB: string) =>
      `${a} 个人走“${moveA}”，${b} 个人走“${moveB}”。两边各请一位：指望他说出哪一句？`,
    unseen: (move: string) => `“${move}”一个人也没走。它摆在那儿，大家为什么绕开了？`,
    fact: (games: number, of: number, fact: string) =>
      `${of} 个人里有 ${games} 个，到最后也没拿到这一件：${fact}。回单位第一天，打算问谁、要哪张纸？`,
    crossed: (games: number, of: number) =>
      `${of} 个人里有 ${games} 个越了线。那一刻是谁先开的口？换一句不伤人的话，怎么说？`,
    guess: (told: string, right: string) => `${told}。他其实是${right}。哪一个动作让人看走了眼？`,
    guessOne: (games: number, type: string) => `${games} 个人把他看成${type}`,
  },
  pair: {
    title: '两局并排',
    lead: '从同一个开局走到最不一样的结局。换人可以在上面的名单里点。',
    none: '要两局走完了、得分不一样的，才摆得出对照。',
    project: '投到幕布上',
    leave: '收起（Esc）',
    common: (moves: number) =>
      moves === 0 ? '第一步就分开了' : `前 ${moves} 步一样，从第 ${moves + 1} 步分开`,
    result: (points: number) => `${Math.round(points)} 分`,
    step: (step: number, steps: number) => `第 ${step} 步，共 ${steps} 步`,
    back: '上一步（←）',
    next: '下一步（→）',
    over: '走完了',
    stance: '态势',
  },
} as const;

// Words of the projector.

export const wall = {
  title: '投影',
  waiting: '讲台还没有开课',
  blocked: '这个浏览器不让网页存东西，投影跟不上讲台。请不要用无痕窗口，换普通窗口打开讲台和投影。',
  deskGone: '讲台窗口关着，画面停在这里。讲台一打开就接上。',
  over: '到点了',
  backAt: (at: string) => `${at} 回来`,
  next: (title: string) => `接着：${title}`,
  end: {
    /** Where the room meets again on the same day. */
    soon: '这一场到这儿',
    today: '今天到这儿',
    next: (session: string, at: string) => `${session}：${at} 见`,
    last: '写下的那个日子，到时候来对一次账。',
  },
};

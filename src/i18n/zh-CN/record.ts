// Words about the learner's record: what its status means and what to do next.
export const record = {
  saved: '已保存',
  full: '这台设备存满了，刚才那一步没存上。先把写的字复制留底，清出些空间，再存一次。',
  unavailable:
    '这个窗口里存不下记录（可能是无痕模式、嵌入页，或课程已更新）。刷新一次，或换普通窗口打开；不换也能读能练，关掉就没了。',
} as const;

// Words about the learner's record: what its status means and what to do next.
export const record = {
  saved: '已保存',
  full: '这台设备存满了，刚才那一步没存上。先到“备份与换设备”导一份备份，再清出些空间；有了地方会自己补存。',
  unavailable:
    '这个窗口里存不下记录（可能是无痕模式或嵌入页）。刷新一次，或换普通窗口打开；不换也能读能练，关掉就没了。',
  newer:
    '这台设备上的记录，是新版课程写的，这一页还是旧版，不去动它。刷新一次，打开的就是新版；刷新前写的字先复制留底。',
  busy: '课程刚更新，别的标签页还开着旧版，记录打不开。把那些标签页关掉，这一页会自己接上；现在写的先记在这一页里。',
  locked: '这份记录上了口令。先到“这台设备”输口令或换人，再接着学；现在做的不会记下来。',
} as const;

/** Where the script that keeps the record can't be had: it stands apart, for the first script of the page. */
export const recordNotOpened = '这一页的记录没打开，现在写的存不下来。先把写好的字复制留底，再刷新一次。';

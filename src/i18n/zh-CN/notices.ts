// Words of the bar at the foot of a page: where the record may be lost, and what to do first.
export const notices = {
  region: '提示',
  dismiss: '知道了',
  inApp: {
    text: (app: string) =>
      `这一页开在${app}里，学过的记录可能留不住。点右上角“···”，选“在浏览器打开”，再开始学。`,
    apps: { wechat: '微信', wecom: '企业微信', dingtalk: '钉钉', feishu: '飞书', qq: ' QQ ' },
    copy: '复制网址',
    copied: '网址已复制。打开手机或电脑上的浏览器，粘到地址栏里。',
    copyByHand: '这里不让自动复制。网址已选中：按住它，点“复制”，再粘到浏览器的地址栏里。',
    address: '这一页的网址',
    stay: '先在这里学',
  },
  droppedSoon: {
    text: (isSafari: boolean) =>
      `${isSafari ? 'Safari ' : '苹果手机和平板上的浏览器'}会清掉七天没打开的网站，学习记录也在内。导一份备份，或者添到主屏幕，从那里打开。`,
    mac: 'Safari 会清掉七天没打开的网站，学习记录也在内。导一份备份留着；常用的话，添到程序坞，从那里打开。',
    backup: '导一份备份',
    install: '怎么添到主屏幕',
    installMac: '怎么添到程序坞',
    steps:
      '先导一份备份。再点工具栏上的“分享”，选“添加到主屏幕”。从主屏幕打开的是新的一份，把备份导进去，接着学。',
    stepsMac:
      '先导一份备份。再点菜单“文件”，选“添加到程序坞”（macOS 14 起才有）。从程序坞打开的是新的一份，把备份导进去，接着学。',
    later: '以后再说',
  },
  lost: {
    text: (events: number, backup: { readonly file: string; readonly date: string } | undefined) =>
      `这台设备上的学习记录少了 ${events} 条，像是被浏览器清掉了。${
        backup
          ? `先恢复备份：上一份是 ${backup.date}的“${backup.file}”。`
          : '先恢复备份；没导过的话，看看别的设备上有没有。'
      }`,
    date: (year: number, month: number, day: number) => `${year} 年 ${month} 月 ${day} 日`,
    restore: '恢复备份',
    forget: '不找了，接着学',
    later: '先放着',
  },
} as const;

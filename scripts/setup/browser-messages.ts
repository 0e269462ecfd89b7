// What the browser set-up says: what it found or does, and what a person can do when it cannot help itself.

export const browserMessages = {
  found: (path: string, version: string) => `浏览器：${path}（${version}）`,
  wishIsBroken: (path: string) => `CHROMIUM_PATH 指的 ${path} 打不开，改找系统里的浏览器。`,
  installingByApt: (packages: string) => `没有找到，正在用 apt-get 安装 ${packages}……`,
  installingByPlaywright: '没有找到 Chromium 或 Chrome，正在用 Playwright 下载一个……',
  noChineseFont: '系统里没有中文字体，截图里的汉字会是方框。请安装 fonts-noto-cjk。',
  nothingWorks:
    '找不到、也装不上浏览器，浏览器测试没法做。请安装 Chrome 或 Chromium，或者用环境变量 CHROMIUM_PATH 指出它的位置，再运行一次 npm test。',
} as const;

// Words of the frame that every page shares.
export const page = {
  name: '回款演练场',
  sealShort: '回款',
  skip: '跳到正文',
  trainerEdition: '讲师版',
  theme: (choice: string) => `明暗：${choice}`,
  themeSystem: '随系统',
  themeLight: '明',
  themeDark: '暗',
  footer: '课程里的单位、人物和金额都是虚构的。法规以原文和本省最新文件为准。',
  ways: '常来的几处',
  version: (version: string) => `内容版本 ${version}`,
} as const;

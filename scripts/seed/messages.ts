// What `npm run seed` says.

export const seed = {
  done: (file: string, name: string, events: number, days: number) =>
    `写好了 ${file}：${name}，${days} 天，${events} 步。打开“备份与换设备”，导入这个文件就能看到。`,
  badDay: (text: string) => `--until 要写成 2026-11-24 这样的日期，写的是“${text}”。`,
  badName: '--name 要写 1 到 20 个字。',
};

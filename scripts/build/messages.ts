// What the build says: progress, and for each failure the next step.

const editionNames = { learner: '学员版', trainer: '讲师版' } as const;

export const buildMessages = {
  building: (edition: 'learner' | 'trainer') => `正在生成${editionNames[edition]}……`,
  built: (folder: string, seconds: number) => `已生成到 ${folder}（${seconds.toFixed(1)} 秒）。`,
  badBase: (value: string) => `--base 要写成前后都有斜杠的路径，比如 /a/b/ 。现在写的是：${value}`,
  badEdition: (value: string) => `--edition 只能是 learner 或 trainer。现在写的是：${value}`,
  badArgument: (detail: string) => `看不懂这个参数：${detail}。可用的有 --base、--out、--edition。`,
  outNeedsOneEdition: '--out 只能放一个版本，请同时写上 --edition learner 或 --edition trainer。',
  outIsProject: (folder: string) => `--out 会先清空目标文件夹，不能用 ${folder}。请另给一个新文件夹。`,
  outNotOurs: (folder: string) =>
    `${folder} 里有别的文件，生成会把它们清掉，所以没有动。请另给一个新文件夹，或者先清空它。`,
  diskFull: '磁盘满了，没能生成。请腾出至少 1 GB 空间，再运行一次。',
  astroFailed: '没能生成，原因在上面。改好之后再运行一次；内容方面的问题，npm run check:content 说得更细。',
  noPages: '生成结束了，却没有首页 index.html。请看上面的输出。',
} as const;

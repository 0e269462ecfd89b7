// What the pack command says: progress, and for each failure the next step.

export const packMessages = {
  packing: (platform: string) => `正在打包（${platform}）……`,
  fetching: (spec: string) => `正在取 ${spec}（几十 MB，取过一次就留着）……`,
  packed: (folder: string, files: number, megabytes: number) =>
    `打好了：${folder}，${files} 个文件，${megabytes.toFixed(1)} MB。`,
  folderHash: (hash: string) => `内容校验（SHA-256）：${hash}`,
  zipping: '正在压缩，要半分钟左右……',
  zipped: (file: string, megabytes: number) => `压缩包：${file}，${megabytes.toFixed(1)} MB。`,
  zipHash: (hash: string) => `压缩包校验（SHA-256）：${hash}`,
  answersInside: '里面有讲师版，也就是全部答案。给讲师，别发给学员。',
  badPlatform: (value: string, known: readonly string[]) =>
    `不认识平台 ${value}。能打的有：${known.join('、')}，比如 npm run pack -- --platform win-x64`,
  badArgument: (detail: string) => `看不懂这个参数：${detail}。可用的有 --platform、--zip、--out。`,
  outNotOurs: (folder: string) =>
    `${folder} 里有别的文件，打包会把它们清掉，所以没有动。换一个 --out，或者先清空它。`,
  noRuntime: (spec: string, file: string) =>
    `没有取到 ${spec}，多半是没连上网。连上网再运行一次；或者在有网的电脑上运行 npm pack ${spec}，把得到的文件放到 ${file}，再运行一次。`,
  brokenRuntime: (spec: string, file: string) =>
    `${file} 不是 ${spec} 该有的样子，没有用它。请删掉这个文件，连上网再运行一次。`,
  noNpm: '找不到 npm，取不了别的平台的 Node。请到 nodejs.org 安装 Node 的 LTS 版（自带 npm），再运行一次。',
  noLicence: '没有找到 Node 的许可证文件。请删掉 node_modules 文件夹，运行一次 npm start，再来打包。',
  diskFull: '磁盘满了，没能打完。请腾出至少 1 GB 空间，再运行一次。',
} as const;

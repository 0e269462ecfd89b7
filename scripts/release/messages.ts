// What `npm run release:scenarios` says.

export const release = {
  findings: (count: number) =>
    `案件和客户类型里还有 ${count} 处要改，先用 npm run check:content 看清楚，改好再发布。什么也没有写。`,
  kept: (caseId: string, typeId: string, hash: string) => `收下 ${caseId} × ${typeId}：${hash}`,
  done: (kept: number, known: number) =>
    `新收下 ${kept} 个编译好的对局，${known} 个原来就有。released/ 和 tests/golden/ 里的新文件要一起提交。`,
};

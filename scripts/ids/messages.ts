// What `npm run ids` says.

export const ids = {
  done: (total: number, changed: readonly string[]) =>
    changed.length === 0
      ? `没有要改的，共登记 ${total} 个编号。`
      : `已写入 ${changed.length} 个：${changed.slice(0, 6).join('、')}${changed.length > 6 ? ' 等' : ''}。共登记 ${total} 个编号。`,
  unreadable: (where: string) =>
    `content/ids.yaml 读不下去（${where}）。先用 npm run check:content 看清楚，改好再运行；不要删掉重来。`,
  unknown: (id: string) => `没有登记过“${id}”。看看拼写，或先运行 npm run ids。`,
  alreadyRetired: (id: string) => `“${id}”已经退役了。`,
  stillThere: (id: string, place: string) =>
    `“${id}”还在内容里（${place}）。先把它从内容里拿掉，再让编号退役。`,
  unknownReplacement: (id: string) => `没有登记过“${id}”，不能用它来接替。先运行 npm run ids。`,
};

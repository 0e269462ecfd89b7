// Words of the preview before a backup is taken in, the same wherever the backup came from.

const two = (n: number) => String(n).padStart(2, '0');

function day(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()} 年 ${date.getMonth() + 1} 月 ${date.getDate()} 日`;
}

function moment(at: number): string {
  const date = new Date(at);
  return `${day(at)} ${date.getHours()}:${two(date.getMinutes())}`;
}

type Counts = { readonly events: number; readonly newEvents: number; readonly knownEvents: number };

export const importPreview = {
  title: '导入之前看一眼',
  facts: {
    owner: '谁的',
    made: '什么时候备的',
    span: '从哪天到哪天',
    amount: '有多少',
    devices: '记在几台设备上',
  },
  unnamed: '没取名',
  moment,
  span: (from: number, to: number) => (day(from) === day(to) ? day(from) : `${day(from)}到 ${day(to)}`),
  amount: ({ events, newEvents, knownEvents }: Counts) =>
    knownEvents === 0
      ? `${events} 步，这里都还没有`
      : `${events} 步，其中 ${newEvents} 步这里还没有，${knownEvents} 步已经有了`,
  devices: (count: number) => `${count} 台`,
  nothingNew: '里面的记录，这台设备上都有了，不用再导。',
  whose:
    '这份记录跟现在学的人还没对上号。是你自己的，就并进来；是别人的，另放一份，两边互不相混。并错了分不开。',
  importMine: '是我的，并进来',
  importOther: '是别人的，另放一份',
  importNow: '导入',
  cancel: '先不导',
  close: '知道了',
  importing: '正在导入。',
  stop: '停下',
  progress: ({ done, total }: { readonly done: number; readonly total: number }) => `${done} / ${total} 步`,
  done: (added: number) => `导入好了，多了 ${added} 步。`,
  doneOther: (added: number) => `另放了一份，${added} 步。要看它，到“这台设备”里换人。`,
  stoppedOther: '停下了，什么也没留下。要的话再导一次。',
  stopped: (added: number) => `停下了，已经导入 ${added} 步。剩下的再导一次这份备份就补上。`,
} as const;

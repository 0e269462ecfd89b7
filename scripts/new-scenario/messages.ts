// What `npm run new:case` and `npm run new:client` say.

export const newCase = {
  badId: (id: string | undefined) =>
    `${id === undefined ? '没有写案件的编号' : `“${id}”不能做编号`}。编号用小写字母、数字和短横，字母开头，例如 retention-money。写法：npm run new:case -- retention-money`,
  exists: (path: string) => `${path} 已经有了，没有动它。要重写，先自己把它移开。`,
  noLaw: 'content/laws.yaml 里还没有一条法规，案件的话要有出处。先写法规。',
  done: (path: string, id: string) =>
    `写好了 ${path}：两次上门，每句话都标着“待写”。
一边写一边开着 npm run check:scenarios -- --case ${id} --watch，存一次查一次。
写完运行 npm run ids 和 npm run check:content。怎么写：docs/authoring-cases.zh.md。`,
};

export const newClient = {
  badName: (name: string | undefined) =>
    `${name === undefined ? '没有写类型' : `“${name}”不能做类型的文件名`}。先号码后编号，中间一个短横，例如 5-thinker：号码 1 到 9，编号用小写字母、数字和短横。写法：npm run new:client -- 5-thinker`,
  taken: (path: string) => `${path} 已经是这个号码或这个编号了，没有动它。`,
  done: (path: string) =>
    `写好了 ${path}：四种态势，每格一句“待写”。
一边写一边开着 npm run check:scenarios -- --watch，存一次查一次。
写完运行 npm run ids 和 npm run check:content。怎么写：docs/authoring-cases.zh.md。`,
};

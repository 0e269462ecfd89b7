// What `npm run new:lesson` says.

export const newLesson = {
  unknownLesson: (id: string | undefined, known: readonly string[]) =>
    `${id === undefined ? '没有写课的编号' : `content/course.yaml 里没有课“${id}”`}。写法：npm run new:lesson -- <课的编号>。有这些：${known.join('、')}`,
  exists: (path: string) => `${path} 已经有了，没有动它。要重写，先自己把它移开。`,
  hasQuestions: (path: string, lesson: string) =>
    `${path} 里已经有课“${lesson}”的题，没有动它。先把课文文件找回来，或把那些题移开。`,
  brokenQuiz: (path: string) => `${path} 读不下去，没有动它。先用 npm run check:content 看清楚，改好再来。`,
  done: (path: string, quizPath: string, lesson: string) =>
    `写好了 ${path}，题加在 ${quizPath} 末尾。\n把“待写”都换成你的话；写完在 course.yaml 里给课“${lesson}”的 covers 写上小节，再运行 npm run ids 和 npm run check:content。`,
};

// Findings about legal facts.
import { code } from '../saying.ts';

export const lawCodes = {
  'law-date': code(
    '法规日期',
    (key: string) => `法规的“${key}”没有写成日期`,
    '写成 YYYY-MM-DD，并且是真有的一天；查不到施行日期就别引这一条',
  ),
  'law-superseded': code(
    '旧法没有新法',
    (id: string) => `“${id}”已被取代，却没有写 supersededBy`,
    '写上取代它的那一条的编号',
  ),
  'law-until': code(
    '旧法的止期',
    (id: string, problem: 'missing' | 'in-force' | 'order') =>
      ({
        missing: `“${id}”已被取代，却没有写 until`,
        'in-force': `“${id}”没有被取代，却写了 until`,
        order: `“${id}”的 until 早于它自己施行，或晚到新法施行以后`,
      })[problem],
    (_id: string, problem: 'missing' | 'in-force' | 'order') =>
      problem === 'in-force'
        ? '去掉 until；真被取代了，状态写成 superseded，再写 supersededBy'
        : '写成有效的最后一天，也就是新法施行的前一天，until: YYYY-MM-DD',
  ),
  'law-open-question': code(
    '没写清疑点',
    (id: string, status: string) => `“${id}”的状态是 ${status}，却没有写 openQuestion`,
    '写清楚拿不准的是什么、谁来定',
  ),
};

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
  'law-open-question': code(
    '没写清疑点',
    (id: string, status: string) => `“${id}”的状态是 ${status}，却没有写 openQuestion`,
    '写清楚拿不准的是什么、谁来定',
  ),
};

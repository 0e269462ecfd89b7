// Says in plain Chinese what zod has against a value; what is not listed here goes in zod's own Chinese.
import type { z } from 'zod';

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表（每项一行，以“- ”开头）',
  object: '几个键值',
  record: '几个键值',
};

export function valueProblem(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `应是${TYPES[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return limit(issue.origin, '至少', issue.minimum);
    case 'too_big':
      return limit(issue.origin, '最多', issue.maximum);
    case 'invalid_value':
      return `只能是 ${issue.values.map(String).join(' / ')}`;
    case 'invalid_format':
      return issue.format === 'date' ? '要写成真有的一天 YYYY-MM-DD' : '写法不对';
    case 'invalid_union':
      return '不在允许的写法里';
    default:
      return issue.message;
  }
}

function limit(origin: string, side: '至少' | '最多', value: number | bigint): string {
  if (origin === 'string')
    return side === '至少' && Number(value) === 1 ? '不能是空的' : `${side} ${value} 字`;
  if (origin === 'array') return `${side} ${value} 项`;
  return `${side}是 ${value}`;
}

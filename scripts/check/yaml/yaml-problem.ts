// Says in Chinese what the YAML parser stumbled over.
import type { YAMLParseError } from 'yaml';

const PROBLEMS: Partial<Readonly<Record<YAMLParseError['code'], string>>> = {
  ALIAS_PROPS: '“*”开头的文字要加引号',
  BAD_ALIAS: '“*”或“&”开头的文字要加引号',
  BAD_DQ_ESCAPE: '双引号里的反斜杠写法不对',
  BAD_INDENT: '缩进没有对齐',
  BAD_SCALAR_START: '这个符号开头的文字要加引号',
  BAD_COLLECTION_TYPE: '列表和键值混在了一起',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个“: ”，整句要加引号',
  BLOCK_IN_FLOW: '大括号或方括号里不能另起缩进',
  DUPLICATE_KEY: '同一个键写了两次',
  IMPOSSIBLE: '读不懂这一段',
  MISSING_CHAR: '缺逗号、冒号、引号或括号',
  MULTILINE_IMPLICIT_KEY: '这一行缺冒号，或上一行的引号没有收',
  MULTIPLE_ANCHORS: '“&”开头的文字要加引号',
  MULTIPLE_DOCS: '一个文件里只能有一份内容，去掉 ---',
  TAB_AS_INDENT: '缩进用了制表符，要用空格',
  UNEXPECTED_TOKEN: '这里多了东西',
};

/** @param error undefined when the text was read but makes no data (aliases) */
export function yamlProblem(error: Pick<YAMLParseError, 'code'> | undefined): string {
  return (error ? PROBLEMS[error.code] : '不能用“*名字”引用别处的内容') ?? '读不懂这一段';
}

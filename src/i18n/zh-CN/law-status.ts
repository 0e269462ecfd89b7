// Words for how a law stands today.
export const lawStatus = {
  'in-force': '现行有效',
  superseded: '已被替代',
  'to-verify': '待复核，查本省最新文件',
  contested: '有争议',
  guidance: '规范性文件，非罚则',
} as const;

// The words in the name of a backup file.
export const backupFile = {
  prefix: '回款演练场-备份',
  unnamed: '未命名',
} as const;

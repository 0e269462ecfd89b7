// The word on the panel that explains a term; by itself, because it is loaded before anything else of a lesson.
export const terms = {
  close: '收起',
} as const;

// The lessons that the course has promised, with their minutes; nothing of it may be dropped.

const lesson = (id: string, minutes: number) => ({ id, minutes });

export const syllabus = [
  lesson('open-closed-loop', 10),
  lesson('m1-four-hards', 20),
  lesson('m1-four-patterns', 12),
  lesson('m1-seven-causes', 25),
  lesson('m2-four-attitudes', 20),
  lesson('m2-clear-terms', 20),
  lesson('m2-credit-check', 15),
  lesson('m2-service-and-follow-up', 10),
  lesson('m2-field-notes', 10),
  lesson('m3-mindset', 18),
  lesson('m3-532', 12),
  lesson('m3-thinking', 12),
  lesson('m3-listening', 12),
  lesson('m3-persuasion', 16),
  lesson('m3-training', 8),
  lesson('m3-execution', 6),
  lesson('m3-management', 14),
  lesson('m4-six-questions', 20),
  lesson('m4-nine-clients', 10),
  ...Array.from({ length: 9 }, (_, index) => lesson(`m4-client-${index + 1}`, 4)),
  lesson('m4-fast-collection', 8),
  lesson('m4-deepen-relations', 6),
  lesson('m4-principles', 8),
  lesson('m4-eight-moves', 14),
  lesson('m4-cautions', 8),
  lesson('close-commitment', 10),
];

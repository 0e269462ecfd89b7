// What the floor lint finds, and the list of uses that are allowed because they are guarded.

/** `feature`: its path in MDN's data, the rule that saw it, or a name for syntax. */
export type Finding = {
  readonly file: string;
  readonly line: number;
  readonly feature: string;
  readonly detail: string;
};

/** A use that is right although the floor lacks the feature. `where`: a start of the file's path, or a piece of it. */
export type Allowance = {
  readonly feature: string;
  readonly where: RegExp;
  readonly why: string;
};

export type Judged = {
  readonly findings: readonly Finding[];
  readonly allowed: readonly Finding[];
  /** Allowances that nothing needs any more. */
  readonly idle: readonly Allowance[];
};

/** Separates what is allowed from what is not. */
export function judge(findings: readonly Finding[], allowances: readonly Allowance[]): Judged {
  const used = new Set<Allowance>();
  const allowed = findings.filter((finding) => {
    const allowance = allowances.find(
      ({ feature, where }) => feature === finding.feature && where.test(finding.file),
    );
    if (allowance) used.add(allowance);
    return allowance !== undefined;
  });
  return {
    allowed,
    findings: findings.filter((finding) => !allowed.includes(finding)),
    idle: allowances.filter((allowance) => !used.has(allowance)),
  };
}

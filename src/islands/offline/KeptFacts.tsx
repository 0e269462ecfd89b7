// Which version is in use, which one the server has, and how much is kept.
import type { ReactNode } from 'react';
import { offline as words } from '../../i18n/zh-CN/offline.ts';
import type { OfflineState, OfflineVersion } from '../../stores/offline-state.ts';

export function KeptFacts({ state }: { readonly state: OfflineState }) {
  const { active, modules, kept } = state;
  const keptLessons = modules.reduce((sum, module) => sum + module.keptLessons, 0);
  const lessons = modules.reduce((sum, module) => sum + module.lessons, 0);
  return (
    <dl className="facts num">
      <Fact name={words.facts.active}>{active ? versionWords(active) : words.noVersion}</Fact>
      <Fact name={words.facts.latest}>{latestWords(state)}</Fact>
      <Fact name={words.facts.kept}>
        {active ? words.amount(keptLessons, lessons, kept.bytes) : words.noVersion}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function latestWords({ isChecking, isReached, latest, active }: OfflineState): string {
  if (isChecking || isReached === undefined) return words.checking;
  if (!isReached || !latest) return words.unknown;
  return latest.build === active?.build ? words.sameVersion : versionWords(latest);
}

function versionWords({ version, build }: OfflineVersion): string {
  return words.version(version, build);
}

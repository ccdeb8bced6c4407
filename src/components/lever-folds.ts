/** Which levers stand in sight, and which in a fold. */
import type { LeverFoldId } from '../i18n/messages-panel.ts';
import { LEVER_PARENTS, LEVERS, type Lever, type LeverGroup, type LeverId } from '../model/policy.ts';

/** The levers that every visitor sees first. */
export const CORE_LEVERS: readonly LeverId[] = [
  'matchRatio',
  'budget',
  'startAtQuarter',
  'stopAtQuarter',
  'portfolio',
  'selection',
  'minPartners',
  'minSme',
  'ipOpenness',
];

/** A lever and those that act only through it. */
export interface LeverBranch {
  readonly lever: Lever;
  readonly dependents: readonly Lever[];
}

/** Levers of one group. */
export interface LeverGroupPart {
  readonly group: LeverGroup;
  readonly branches: readonly LeverBranch[];
}

/** A fold of the panel, called after its first group. */
export interface LeverFold {
  readonly id: LeverFoldId;
  readonly parts: readonly LeverGroupPart[];
}

const GROUPS_OF_FOLDS: Readonly<Record<LeverFoldId, readonly LeverGroup[]>> = {
  money: ['money'],
  portfolio: ['portfolio'],
  selection: ['selection', 'rules'],
  gates: ['gates'],
  services: ['services'],
};

function partOf(group: LeverGroup): LeverGroupPart {
  const levers = LEVERS.filter((lever) => lever.group === group && !CORE_LEVERS.includes(lever.id));
  const heads = levers.filter(({ id }) => LEVER_PARENTS[id] === undefined);
  return { group, branches: heads.map((lever) => ({ lever, dependents: levers.filter(({ id }) => LEVER_PARENTS[id] === lever.id) })) };
}

/** Every lever that is not in sight, by fold. */
export const LEVER_FOLDS: readonly LeverFold[] = Object.entries(GROUPS_OF_FOLDS).map(([id, groups]) => ({
  id: id as LeverFoldId,
  parts: groups.map(partOf),
}));

/** The ids of a fold's levers. */
export function leversOf({ parts }: LeverFold): readonly LeverId[] {
  return parts.flatMap(({ branches }) => branches.flatMap(({ lever, dependents }) => [lever.id, ...dependents.map(({ id }) => id)]));
}

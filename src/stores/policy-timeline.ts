/** What a policy does when: its fiscal years with their money and match, its tranches with their rules, its taper. Settings alone, no run. */
import { appropriations, sumOf } from '../experiment/money.ts';
import type { Scenario } from '../experiment/scenario.ts';
import { FIRST_TRANCHE_END, SECOND_TRANCHE_END } from '../model/published.ts';
import { isUnderOwnRules, minPartnersAt, taperedBy } from '../model/rules.ts';
import { isRunning } from '../model/services.ts';
import { serviceShares } from './money.ts';
import { overallRealisedMatch } from './realised-match.ts';

/** Private dollars per public dollar; both ends agree but where clusters, or the tranches of one year, differ. */
export interface MatchSpan {
  readonly low: number;
  readonly high: number;
  /** Whether it is what each cluster and stream realised, of which only the overall value is given. */
  readonly realised: boolean;
}

/** Rules in force from a quarter to another, counted from 1 April 2018; money in CAD M, what tapers off taken away. */
export interface PolicyTranche {
  readonly from: number;
  readonly to: number;
  readonly money: number;
  /** Before any taper; null without projects. */
  readonly match: MatchSpan | null;
  readonly partners: number;
}

/** A fiscal year within the horizon: its quarters, how many of them each tranche is in force, federal money appropriated, CAD M. */
export interface PolicyYear {
  readonly quarters: number;
  readonly first: number;
  readonly second: number;
  readonly money: number;
  /** What industry pays per public dollar after the taper, weighed by the year's money; null where nothing is co-invested. */
  readonly match: MatchSpan | null;
}

/** A policy over time. */
export interface PolicyCourse {
  /** Quarter in which its clock starts, and the first quarter after its end, whatever the horizon; equal where it never runs. */
  readonly start: number;
  readonly end: number;
  /** Whether it is stopped before its ten years are over. */
  readonly stopped: boolean;
  /** Share by which support has fallen at its end. */
  readonly taper: number;
  readonly projects: boolean;
  /** Share of its money that services take. */
  readonly services: number;
  /** Whether its money follows weights drawn by hand. */
  readonly drawn: boolean;
  /** Federal money of all its years, those beyond the horizon too, CAD M. */
  readonly money: number;
  /** One or two, in time; none where it never runs. */
  readonly tranches: readonly PolicyTranche[];
  /** From 2018–19 to the horizon; the last may be cut. */
  readonly years: readonly PolicyYear[];
}

const QUARTERS = 4;

/** Federal money of each quarter from 1 April 2018, all clusters together. */
function quarterlyMoney(scenario: Scenario): (t: number) => number {
  const byCluster = appropriations(scenario);
  const { startAtQuarter } = scenario.policy;
  return (t) => sumOf(byCluster.map((quarters) => quarters[t - startAtQuarter] ?? 0));
}

/** The match that quarter t asks for before any taper. */
function matchAt(scenario: Scenario, t: number): MatchSpan {
  const { matchRatio, secondMatch } = scenario.policy;
  const asked = isUnderOwnRules(scenario.policy, t) ? secondMatch : matchRatio;
  if (asked === 'as-realised') {
    const value = overallRealisedMatch(scenario);
    return { low: value, high: value, realised: true };
  }
  const values = typeof asked === 'number' ? [asked] : asked;
  return { low: Math.min(...values), high: Math.max(...values), realised: false };
}

function trancheOf(scenario: Scenario, from: number, to: number, money: (t: number) => number): PolicyTranche {
  const quarters = Array.from({ length: to - from }, (_, n) => from + n);
  const { policy } = scenario;
  return {
    from,
    to,
    money: sumOf(quarters.map(money)),
    match: policy.projects === 'on' ? matchAt(scenario, from) : null,
    partners: minPartnersAt(policy, from),
  };
}

/** What industry pays per public dollar in these quarters of one tranche: a smaller public share asks for more, weighed by money. */
function matchOver(scenario: Scenario, quarters: readonly number[], money: (t: number) => number): MatchSpan {
  const { policy } = scenario;
  const { low, high, realised } = matchAt(scenario, quarters[0] ?? 0);
  const total = sumOf(quarters.map(money));
  const weight = (t: number): number => (total > 0 ? money(t) / total : 1 / quarters.length);
  // Public share (1 − tapered) / (1 + m): whoever gets less of a dollar pays more beside it.
  const perPublic = sumOf(quarters.map((t) => weight(t) / (1 - taperedBy(policy, t - policy.startAtQuarter))));
  const after = (match: number): number => (1 + match) * perPublic - 1;
  return policy.taper > 0 ? { low: after(low), high: after(high), realised } : { low, high, realised };
}

function joined(spans: readonly MatchSpan[]): MatchSpan | null {
  if (spans.length === 0) return null;
  return {
    low: Math.min(...spans.map(({ low }) => low)),
    high: Math.max(...spans.map(({ high }) => high)),
    realised: spans.every(({ realised }) => realised),
  };
}

function yearOf(scenario: Scenario, year: number, money: (t: number) => number): PolicyYear {
  const { policy, horizon } = scenario;
  const first = QUARTERS * year;
  const quarters = Array.from({ length: Math.min(QUARTERS, horizon - first) }, (_, n) => first + n);
  const running = quarters.filter((t) => isRunning(policy, t));
  const isFirst = (t: number): boolean => t - policy.startAtQuarter < FIRST_TRANCHE_END;
  const parts = [running.filter(isFirst), running.filter((t) => !isFirst(t))];
  const spans = parts.filter((part) => part.length > 0).map((part) => matchOver(scenario, part, money));
  return {
    quarters: quarters.length,
    first: parts[0]?.length ?? 0,
    second: parts[1]?.length ?? 0,
    money: sumOf(running.map(money)),
    match: policy.projects === 'on' ? joined(spans) : null,
  };
}

/** Reads a scenario's policy over time. */
export function policyCourse(scenario: Scenario): PolicyCourse {
  const { policy, horizon } = scenario;
  const start = policy.startAtQuarter;
  const whole = start + SECOND_TRANCHE_END;
  const end = isRunning(policy, start) ? Math.min(policy.stopAtQuarter, whole) : start;
  const money = quarterlyMoney(scenario);
  const change = Math.min(end, start + FIRST_TRANCHE_END);
  const spans = [[start, change], [change, end]] as const; // prettier-ignore
  const tranches = spans.filter(([from, to]) => to > from).map(([from, to]) => trancheOf(scenario, from, to, money));
  return {
    start,
    end,
    stopped: end > start && end < whole,
    taper: policy.taper,
    projects: policy.projects === 'on',
    services: serviceShares(scenario).taken,
    drawn: policy.schedule !== 'published',
    money: sumOf(tranches.map((tranche) => tranche.money)),
    tranches,
    years: Array.from({ length: Math.ceil(horizon / QUARTERS) }, (_, year) => yearOf(scenario, year, money)),
  };
}

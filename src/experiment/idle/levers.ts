/** Which levers have no effect under the other settings, and why: rule by rule what the model's submodels read. */
import type { AssumptionId } from '../../model/parameters.ts';
import { LEVERS, PAID_LEVERS, type LeverId, type PaidLeverId } from '../../model/policy.ts';
import { FIRST_TRANCHE_END, SECOND_TRANCHE_END } from '../../model/published.ts';
import { isPaid, reachesBanks, standsAlone, whySecondIdle, type Facts } from './facts.ts';
import { whyAssessedWell, whyGatesBlind, whyNoGate, whyNoMidTerm, whySeenClearly, whyUngated, whyUnscored } from './looks.ts';
import { because, firstOf, type IdleReason } from './reason.ts';

type Rule = (facts: Facts) => IdleReason | null;

const ofProjects: Rule = ({ unfunded }) => unfunded;

/** Levers that act under one rule only. */
function underRule(lever: 'portfolio' | 'selection', option: string): Rule {
  return ({ policy }) => (policy[lever] === option ? null : because('other-rule', { lever, option }));
}

/** Of how money is shared: without any in the banks there is nothing to share. */
function ofSharing(facts: Facts): IdleReason | null {
  if (reachesBanks(facts)) return null;
  return facts.policy.projects === 'off' ? because('no-projects', { lever: 'projects' }) : because('no-money-in-period');
}

const oneCluster: Rule = ({ clusters }) => (clusters.length === 1 ? because('one-cluster') : null);

/** Under the rule that concentrates, any number from that of the clusters on keeps them all. */
function allKept({ policy, clusters }: Facts): IdleReason | null {
  const most = maxOf('concentrateOn');
  if (clusters.length === 1) return because('one-cluster');
  return policy.concentrateOn >= clusters.length ? because('all-clusters-kept', { within: [clusters.length, most] }) : null;
}

/** Two partners are in every consortium, and as many as there must be SMEs. */
function fewPartners({ policy }: Facts): IdleReason | null {
  const low = Math.max(2, policy.minSme);
  return policy.minPartners <= low ? because('two-partners-anyway', { lever: 'minSme', within: [1, low] }) : null;
}

/** A programme is over after ten years by itself; after the horizon nothing is seen of it. */
function alreadyOver({ policy, horizon }: Facts): IdleReason | null {
  const ends = policy.startAtQuarter + SECOND_TRANCHE_END;
  // Support tapers to the end, wherever that is.
  const low = policy.taper > 0 ? ends : Math.min(ends, horizon + 1);
  const most = maxOf('stopAtQuarter');
  return policy.stopAtQuarter >= low && low < most ? because(low === ends ? 'already-over' : 'horizon', { within: [low, most] }) : null;
}

/** Partners of other clusters are replaced by others when they close, so that there it matters how many places a consortium has. */
const keepsPlaces = ({ policy }: Facts): boolean => policy.minCrossCluster === 0;

/** Own rules of a tranche that never comes: as long as its money buys no weight for services. */
function secondNever(facts: Facts): IdleReason | null {
  const { policy, asked, until } = facts;
  if (asked > 0 || policy.budget <= 0 || until > policy.startAtQuarter + FIRST_TRANCHE_END) return null;
  return whySecondIdle(facts);
}

const withoutOwnRules: Rule = ({ policy }) => (policy.trancheRules === 'own' ? null : because('own-rules-off', { lever: 'trancheRules' }));

/** Of a threshold about projects. */
const ofProjectGate: Rule = (facts) => firstOf(whyNoGate(facts), facts.unfunded);

/** What each lever that is not paid for needs to have an effect; a lever that is not named always has one while the programme runs. */
const RULES: Readonly<Partial<Record<LeverId, Rule>>> = {
  matchRatio: ofProjects,
  stopAtQuarter: alreadyOver,
  trancheRules: (facts) => (facts.policy.schedule === 'published' && keepsPlaces(facts) ? secondNever(facts) : null),
  secondMatch: (facts) => firstOf(withoutOwnRules(facts), whySecondIdle(facts)),
  secondBudget: (facts) => firstOf(withoutOwnRules(facts), secondNever(facts)),
  secondMinPartners: (facts) => firstOf(withoutOwnRules(facts), keepsPlaces(facts) ? whySecondIdle(facts) : facts.unfunded),
  taper: ({ money }) => (money > 0 ? null : because('no-money-in-period')),
  portfolio: ofSharing,
  portfolioSharpness: (facts) => firstOf(ofSharing(facts), underRule('portfolio', 'performance')(facts), oneCluster(facts)),
  concentrateOn: (facts) => firstOf(ofSharing(facts), underRule('portfolio', 'concentrate')(facts), allKept(facts)),
  selection: ofProjects,
  lotteryLine: (facts) => firstOf(facts.unfunded, underRule('selection', 'lottery')(facts)),
  scoreWeightValue: whyUnscored,
  scoreWeightAdditionality: whyUnscored,
  scoreWeightSme: whyUnscored,
  expertise: (facts) => whyAssessedWell(facts, 'expertise'),
  minPartners: (facts) => firstOf(facts.unfunded, fewPartners(facts)),
  minSme: ofProjects,
  requireResearch: ofProjects,
  minSmeShare: ofProjects,
  maxPerFirm: ofProjects,
  minCrossCluster: ofProjects,
  sameRegion: ofProjects,
  ipOpenness: ofProjects,
  gates: (facts) => firstOf(whyNoGate({ ...facts, policy: { ...facts.policy, gates: 'on' } }), whyGatesBlind(facts)),
  gateLeverage: ofProjectGate,
  gateSmes: ofProjectGate,
  gatePartners: ofProjectGate,
  gateIp: ofProjectGate,
  gateGrowth: whyNoGate,
  midTermReview: whyNoMidTerm,
  dataSharing: (facts) => (facts.unfunded !== null && whyUngated(facts) !== null ? facts.unfunded : null),
};

/** Of a service whose effect is assumed to be nothing. */
function withoutEffect(assumption: AssumptionId): Rule {
  return ({ assumptions }) => (assumptions[assumption] === 0 ? because('no-effect-assumed', { assumption }) : null);
}

const noSpillover: Rule = ({ assumptions }) =>
  assumptions.spilloverReturn === 0 ? because('no-spillover', { assumption: 'spilloverReturn' }) : null;

const noEntry: Rule = ({ assumptions }) => (assumptions.entryRate === 0 ? because('no-entry', { assumption: 'entryRate' }) : null);

/** Why a service does nothing for the money that it takes. */
const SERVICES: Readonly<Record<PaidLeverId, Rule>> = {
  brokerage: withoutEffect('brokerageEffect'),
  virtualNetworks: withoutEffect('virtualNetworkEffect'),
  monitoring: whySeenClearly,
  singleWindow: whyNoPaper,
  training: (facts) => firstOf(noSpillover(facts), withoutEffect('trainingEffect')(facts)),
  international: whyNothingAbroad,
  accelerator: (facts) => firstOf(noEntry(facts), withoutEffect('acceleratorEffect')(facts)),
  vouchers: ({ money }) => (money > 0 ? null : because('no-money-in-period')),
  commercialisation: whyNoHelp,
};

/** Why a single window saves nothing. */
export function whyNoPaper({ unfunded, assumptions }: Facts): IdleReason | null {
  if (unfunded !== null) return unfunded;
  if (assumptions.singleWindowSaving === 0) return because('no-effect-assumed', { assumption: 'singleWindowSaving' });
  const nothing = assumptions.transactionCost === 0 && assumptions.contractingLag === 0;
  return nothing ? because('no-contracting', { assumption: 'transactionCost' }) : null;
}

/** Why help to reach the market helps nobody. */
export function whyNoHelp({ unfunded, assumptions, firstEnd, horizon }: Facts): IdleReason | null {
  if (unfunded !== null) return unfunded;
  if (assumptions.commercialLag === 0) return because('no-commercial-lag', { assumption: 'commercialLag' });
  if (assumptions.commercialisationEffect === 0) return because('no-effect-assumed', { assumption: 'commercialisationEffect' });
  return firstEnd >= horizon ? because('horizon') : null;
}

/** Neither more knowledge from abroad nor more demand there. */
function whyNothingAbroad(facts: Facts): IdleReason | null {
  const pool = firstOf(noSpillover(facts), withoutEffect('internationalPool')(facts));
  const sold = facts.unfunded === null && facts.firstEnd < facts.horizon;
  return sold && facts.assumptions.internationalDemand > 0 ? null : pool;
}

function ofService(id: PaidLeverId, facts: Facts): IdleReason | null {
  const reason = SERVICES[id](facts);
  if (reason === null || !standsAlone(id, maxOf(id), facts)) return null;
  return facts.money > 0 ? { ...reason, costs: true } : reason;
}

function maxOf(id: LeverId): number {
  const lever = LEVERS.find((candidate) => candidate.id === id);
  return lever?.kind === 'number' ? lever.max : Infinity;
}

/** Levers that could bring a programme about that does nothing as things stand. */
function awakens(id: LeverId, { policy, horizon, halted }: Facts): boolean {
  if (halted?.code === 'no-money') {
    const own = policy.trancheRules === 'own';
    return id === 'budget' || (id === 'trancheRules' && policy.secondBudget > 0) || (id === 'secondBudget' && own);
  }
  if (halted?.code === 'nothing-asked') return id === 'projects' || id in PAID_LEVERS;
  return id === 'startAtQuarter' || (id === 'stopAtQuarter' && policy.startAtQuarter < horizon);
}

/** Why a lever has no effect; null where it has one. */
export function leverReason(id: LeverId, facts: Facts): IdleReason | null {
  if (facts.halted !== null) return awakens(id, facts) ? null : facts.halted;
  return isPaid(id) ? ofService(id, facts) : (RULES[id]?.(facts) ?? null);
}

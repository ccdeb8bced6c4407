/**
 * Every assumption of the model, each exactly once: symbol, default, unit, range, prior, basis and source.
 * Names and explanations for people live in the message module under the same id.
 */

/** How far a value can be trusted: read in a source, derived from one, fitted to dated facts, or assumed. */
export type Basis = 'evidence' | 'evidence-weak' | 'evidence-bounded' | 'derived' | 'calibrated' | 'assumption' | 'policy';

/** Where an assumption belongs; `levers` says what the levers beyond the core do, `capital` and `lifeCycle` how start-ups and clusters fare. */
export type AssumptionGroup =
  'projects' | 'decisions' | 'commercial' | 'knowledge' | 'accounting' | 'firms' | 'capital' | 'lifeCycle' | 'levers';

/** What is believed of an assumption before any run; `null` where it is not varied. */
export type Prior =
  | null
  | { dist: 'uniform' | 'uniform-int'; a: number; b: number }
  | { dist: 'normal'; mean: number; sd: number }
  | { dist: 'lognormal'; median: number; sigma: number; floor: number }
  | { dist: 'triangular'; a: number; mode: number; b: number };

/** One assumption. `min` and `max` are the limits that a scenario is checked against, in `unit`. */
export interface Parameter {
  readonly id: string;
  readonly group: AssumptionGroup;
  readonly symbol: string;
  readonly default: number;
  readonly unit: string;
  /** True where only whole numbers make sense. */
  readonly integer?: boolean;
  readonly min: number;
  readonly max: number;
  readonly prior: Prior;
  readonly basis: Basis;
  readonly source: string;
}

/* prettier-ignore */
const rows = [
  // projects
  { id: 'projectShare', group: 'projects', symbol: '', default: 0.889, unit: 'share', min: 0, max: 1, prior: null, basis: 'derived', source: 'derived: 870 of the 979 million dollars allotted to the clusters reached projects by 31 March 2023' },
  { id: 'partnersMean', group: 'projects', symbol: 'n', default: 4.6, unit: 'partners per project', min: 2, max: 12, prior: { dist: 'uniform', a: 4.6, b: 5.0 }, basis: 'evidence', source: 'facts: best-*' },
  { id: 'projectSizeSd', group: 'projects', symbol: 'sigma_B', default: 1.0, unit: 'ln', min: 0, max: 2, prior: { dist: 'uniform', a: 0.8, b: 1.2 }, basis: 'assumption', source: '' },
  { id: 'potentialPerFunded', group: 'projects', symbol: 'apps', default: 3, unit: 'potential projects', min: 1, max: 14, prior: { dist: 'uniform', a: 1.5, b: 6 }, basis: 'assumption', source: 'calls seen: 2 to 13.6' },
  { id: 'durationQuarters', group: 'projects', symbol: 'D', default: 8, unit: 'quarters', integer: true, min: 2, max: 16, prior: { dist: 'uniform-int', a: 6, b: 12 }, basis: 'assumption', source: '' },
  { id: 'contractingLag', group: 'projects', symbol: '', default: 1, unit: 'quarters', integer: true, min: 0, max: 4, prior: null, basis: 'assumption', source: '' },
  { id: 'waitQuarters', group: 'projects', symbol: '', default: 4, unit: 'quarters', integer: true, min: 0, max: 12, prior: null, basis: 'assumption', source: '' },
  { id: 'partnerDistance', group: 'projects', symbol: '', default: 1500, unit: 'km', min: 100, max: 20000, prior: null, basis: 'assumption', source: 'model specification S6' },
  { id: 'pastPartnerWeight', group: 'projects', symbol: '', default: 2, unit: 'ratio', min: 0, max: 20, prior: null, basis: 'assumption', source: 'model specification S6' },
  { id: 'followOn', group: 'projects', symbol: '', default: 0.2, unit: 'probability', min: 0, max: 1, prior: { dist: 'uniform', a: 0, b: 0.6 }, basis: 'assumption', source: '' },
  { id: 'provincialShare', group: 'projects', symbol: 'q_QC', default: 0.2, unit: 'share of public money', min: 0, max: 0.9, prior: { dist: 'uniform', a: 0.1, b: 0.3 }, basis: 'evidence-weak', source: 'Quebec pays about a fifth of the public share of Scale AI (model specification S9)' },
  { id: 'ipPerProject', group: 'projects', symbol: '', default: 6.7, unit: 'rights per project', min: 0, max: 20, prior: { dist: 'uniform', a: 1, b: 8 }, basis: 'evidence', source: 'ISED, objectives of the Global Innovation Clusters: 6.7 achieved, 1 asked' },
  // decisions
  { id: 'privateValueMu', group: 'decisions', symbol: 'mu_x', default: -0.183, unit: 'ln', min: -2, max: 1, prior: { dist: 'normal', mean: -0.35, sd: 0.15 }, basis: 'calibrated', source: 'fitted to projects, money and forecasts, beside the prior' },
  { id: 'privateValueSd', group: 'decisions', symbol: 'sigma_x', default: 0.6, unit: 'ln', min: 0.1, max: 1.5, prior: null, basis: 'calibrated', source: 'not identified by any dated fact' },
  { id: 'hurdleSme', group: 'decisions', symbol: 'h_sme', default: 1.0, unit: 'ratio', min: 0.5, max: 2, prior: { dist: 'uniform', a: 0.85, b: 1.25 }, basis: 'assumption', source: 'sign: Bronzini and Iachini 2014' },
  { id: 'hurdleLarge', group: 'decisions', symbol: 'h_large', default: 0.8, unit: 'ratio', min: 0.5, max: 2, prior: { dist: 'uniform', a: 0.7, b: 1.0 }, basis: 'assumption', source: '' },
  { id: 'transactionCost', group: 'decisions', symbol: 'tau', default: 0.08, unit: 'share of own cost', min: 0, max: 0.5, prior: { dist: 'uniform', a: 0, b: 0.15 }, basis: 'assumption', source: '' },
  { id: 'existsWithout', group: 'decisions', symbol: 'e0', default: 0.9, unit: 'probability', min: 0.25, max: 1, prior: { dist: 'uniform', a: 0.5, b: 1.0 }, basis: 'evidence-bounded', source: 'bounded by Danish firms that collaborate four times as often (DAMVAD) and by 5 points more firms that innovate in Bavaria (Falck, Heblich and Kipar 2010)' },
  { id: 'scaleUplift', group: 'decisions', symbol: 'theta', default: 0.1, unit: 'share', min: 0, max: 0.3, prior: { dist: 'uniform', a: 0, b: 0.3 }, basis: 'assumption', source: '' },
  { id: 'affordSme', group: 'decisions', symbol: 'c_sme', default: 0.4, unit: 'share of annual VA', min: 0.05, max: 1.5, prior: { dist: 'uniform', a: 0.2, b: 0.8 }, basis: 'assumption', source: '' },
  { id: 'affordLarge', group: 'decisions', symbol: 'c_large', default: 0.25, unit: 'share of annual VA', min: 0.01, max: 1, prior: { dist: 'uniform', a: 0.1, b: 0.4 }, basis: 'assumption', source: '' },
  { id: 'scoreNoise', group: 'decisions', symbol: '', default: 0.4, unit: 'ln', min: 0, max: 2, prior: { dist: 'uniform', a: 0.2, b: 1.0 }, basis: 'assumption', source: '' },
  { id: 'opennessForesight', group: 'decisions', symbol: '', default: 0.5, unit: 'share', min: 0, max: 1, prior: { dist: 'uniform', a: 0, b: 1 }, basis: 'assumption', source: '' },
  { id: 'partnerBurden', group: 'decisions', symbol: '', default: 0.01, unit: 'share of own cost', min: 0, max: 0.1, prior: { dist: 'uniform', a: 0, b: 0.03 }, basis: 'assumption', source: '' },
  { id: 'signalError', group: 'decisions', symbol: '', default: 0.35, unit: 'probability', min: 0, max: 1, prior: null, basis: 'assumption', source: 'model specification S8' },
  // commercial
  { id: 'successProbability', group: 'commercial', symbol: 'pi', default: 0.45, unit: 'probability', min: 0, max: 1, prior: { dist: 'uniform', a: 0.3, b: 0.6 }, basis: 'evidence', source: 'US SBIR surveys (National Research Council)' },
  { id: 'successSpread', group: 'commercial', symbol: 'sigma_xi', default: 1.0, unit: 'ln', min: 0, max: 2, prior: { dist: 'uniform', a: 0.8, b: 1.6 }, basis: 'evidence-weak', source: 'US SBIR surveys (National Research Council)' },
  { id: 'commercialLag', group: 'commercial', symbol: '', default: 4, unit: 'quarters', min: 0, max: 16, prior: { dist: 'uniform', a: 2, b: 8 }, basis: 'evidence-weak', source: 'US SBIR surveys (National Research Council)' },
  { id: 'realisedYield', group: 'commercial', symbol: 'ob', default: 0.31, unit: 'ratio', min: 0.05, max: 1, prior: { dist: 'lognormal', median: 0.34, sigma: 0.4, floor: 0.1 }, basis: 'calibrated', source: 'facts: gdp-2029; null results in France and Denmark argue for a wide prior' },
  { id: 'labourShare', group: 'commercial', symbol: 'w_L', default: 0.6, unit: 'share', min: 0, max: 0.95, prior: null, basis: 'assumption', source: '' },
  { id: 'privateDiscount', group: 'commercial', symbol: 'r_p', default: 0.12, unit: 'per year', min: 0, max: 0.4, prior: null, basis: 'assumption', source: '' },
  // knowledge
  { id: 'knowledgeDecay', group: 'knowledge', symbol: 'delta', default: 0.15, unit: 'per year', min: 0.02, max: 0.5, prior: { dist: 'uniform', a: 0.1, b: 0.25 }, basis: 'evidence', source: 'Hall 2007' },
  { id: 'spilloverReturn', group: 'knowledge', symbol: 'rho_s', default: 0.25, unit: 'per year', min: 0, max: 0.6, prior: { dist: 'triangular', a: 0.05, mode: 0.25, b: 0.5 }, basis: 'evidence', source: 'Bloom, Schankerman and Van Reenen 2013; Lucking, Bloom and Van Reenen 2019' },
  { id: 'spilloverLag', group: 'knowledge', symbol: 'l_s', default: 8, unit: 'quarters', integer: true, min: 0, max: 20, prior: { dist: 'uniform-int', a: 4, b: 12 }, basis: 'assumption', source: '' },
  { id: 'spatialDecay', group: 'knowledge', symbol: 'lambda', default: 500, unit: 'km', min: 1, max: 5000, prior: { dist: 'uniform', a: 415, b: 626 }, basis: 'evidence', source: 'derived from the abstract of Deltas and Karkalakos, Regional Science and Urban Economics 43(1), 2013: 500 km further away spillovers are 55% to 70% lower' },
  { id: 'linkWeight', group: 'knowledge', symbol: 'omega_N', default: 3, unit: 'ratio', min: 0, max: 10, prior: { dist: 'uniform', a: 1, b: 5 }, basis: 'assumption', source: '' },
  { id: 'crossClusterWeight', group: 'knowledge', symbol: 'omega_cc', default: 0.2, unit: 'ratio', min: 0, max: 1, prior: { dist: 'uniform', a: 0.05, b: 0.4 }, basis: 'assumption', source: '' },
  { id: 'researchWeight', group: 'knowledge', symbol: 'omega_R', default: 1.0, unit: 'ratio', min: 0, max: 5, prior: { dist: 'uniform', a: 0.5, b: 2 }, basis: 'assumption', source: '' },
  { id: 'halfAbsorption', group: 'knowledge', symbol: 'K_half', default: 50, unit: 'ratio to median K', min: 1, max: 500, prior: null, basis: 'assumption', source: '' },
  { id: 'networkReference', group: 'knowledge', symbol: '', default: 1.26, unit: 'ratio', min: 0.1, max: 10, prior: null, basis: 'calibrated', source: 'mean over quarters 20 to 40 of the base run' },
  { id: 'referenceLinks', group: 'knowledge', symbol: '', default: 3.51, unit: 'absorbing partners', min: 0, max: 20, prior: null, basis: 'calibrated', source: 'mean over quarters 20 to 40 of the base run' },
  { id: 'rdIntensitySme', group: 'knowledge', symbol: 'iota_sme', default: 0.02, unit: 'share of VA', min: 0.001, max: 0.2, prior: null, basis: 'assumption', source: 'scaled to national business R&D of 1% of GDP' },
  { id: 'rdIntensityLarge', group: 'knowledge', symbol: 'iota_large', default: 0.03, unit: 'share of VA', min: 0.001, max: 0.2, prior: null, basis: 'assumption', source: 'scaled to national business R&D of 1% of GDP' },
  { id: 'linkLife', group: 'knowledge', symbol: '', default: 8, unit: 'quarters', integer: true, min: 0, max: 40, prior: { dist: 'uniform-int', a: 4, b: 16 }, basis: 'assumption', source: '' },
  // accounting
  { id: 'vaPerWorker', group: 'accounting', symbol: '', default: 0.13, unit: 'CAD M per job-year', min: 0.05, max: 0.3, prior: { dist: 'uniform', a: 0.11, b: 0.16 }, basis: 'evidence-weak', source: 'derived: 2.81 trillion dollars of GDP (2022) over 19.6 million jobs (Labour Force Survey, April 2022) is 143,000; professional services lie lower, at about 103,000' },
  { id: 'multiplierGdp', group: 'accounting', symbol: '', default: 1.6, unit: 'ratio', min: 1, max: 2.5, prior: { dist: 'uniform', a: 1.2, b: 1.8 }, basis: 'assumption', source: '' },
  { id: 'multiplierJobs', group: 'accounting', symbol: '', default: 1.8, unit: 'ratio', min: 1, max: 3, prior: { dist: 'uniform', a: 1.5, b: 2.5 }, basis: 'evidence-weak', source: 'bounded by Moretti and Thulin 2013' },
  { id: 'spendingGdp', group: 'accounting', symbol: '', default: 0.95, unit: 'GDP per CAD spent', min: 0.3, max: 1.5, prior: { dist: 'uniform', a: 0.8, b: 1.1 }, basis: 'assumption', source: '' },
  { id: 'spendingJobs', group: 'accounting', symbol: '', default: 10.6, unit: 'job-years per CAD M GDP', min: 4, max: 16, prior: { dist: 'uniform', a: 9, b: 12 }, basis: 'derived', source: 'derived: 35,000 job-years over 3.3 billion dollars of GDP, as published about 2024-25 (Protein Industries Canada, Annual Report 2025)' },
  { id: 'leakage', group: 'accounting', symbol: 'L', default: 0.1, unit: 'share', min: 0, max: 0.5, prior: { dist: 'uniform', a: 0, b: 0.25 }, basis: 'assumption', source: '' },
  { id: 'displacement', group: 'accounting', symbol: 'Dp', default: 0.4, unit: 'share', min: 0, max: 1, prior: { dist: 'uniform', a: 0.2, b: 0.7 }, basis: 'assumption', source: '' },
  { id: 'substitution', group: 'accounting', symbol: 'S', default: 0.03, unit: 'share', min: 0, max: 0.3, prior: { dist: 'uniform', a: 0, b: 0.1 }, basis: 'assumption', source: '' },
  { id: 'discountRate', group: 'accounting', symbol: 'r', default: 0.07, unit: 'per year', min: 0, max: 0.12, prior: null, basis: 'policy', source: 'Treasury Board guidance and critics' },
  { id: 'publicFundsCost', group: 'accounting', symbol: '', default: 0.2, unit: 'ratio', min: 0, max: 0.6, prior: { dist: 'uniform', a: 0.1, b: 0.4 }, basis: 'assumption', source: '' },
  // firms
  { id: 'bassInnovation', group: 'firms', symbol: 'a', default: 0.029, unit: 'per quarter', min: 0, max: 0.2, prior: null, basis: 'calibrated', source: 'no dated fact tells it apart from the pull of other members; only both together are fitted to members' },
  { id: 'bassImitation', group: 'firms', symbol: 'b', default: 0.133, unit: 'per quarter', min: 0, max: 0.5, prior: null, basis: 'calibrated', source: 'fitted to members in 2023 and 2025' },
  { id: 'growthSd', group: 'firms', symbol: 'sigma_0', default: 0.5, unit: 'per sqrt year', min: 0, max: 1.5, prior: null, basis: 'assumption', source: '' },
  { id: 'growthSizeExponent', group: 'firms', symbol: 'beta', default: 0.2, unit: 'exponent', min: 0, max: 0.5, prior: { dist: 'uniform', a: 0.14, b: 0.2 }, basis: 'evidence', source: 'Riccaboni et al. 2008; Fu et al. 2005' },
  { id: 'exitShape', group: 'firms', symbol: 'k', default: 0.869, unit: '', min: 0.3, max: 2, prior: null, basis: 'evidence', source: 'derived: 63% and 43% of firms alive after 5 and 10 years (Innovation, Science and Economic Development Canada 2018, as shown by onregionalecdev.com)' },
  { id: 'exitScale', group: 'firms', symbol: 'b', default: 12.16, unit: 'years', min: 1, max: 50, prior: null, basis: 'evidence', source: 'derived: 63% and 43% of firms alive after 5 and 10 years (Innovation, Science and Economic Development Canada 2018, as shown by onregionalecdev.com)' },
  { id: 'entryRate', group: 'firms', symbol: 'epsilon', default: 0.108, unit: 'per firm and year', min: 0, max: 0.15, prior: null, basis: 'evidence', source: 'Statistics Canada, The Daily, 2012-01-25' },
  { id: 'sizeExponent', group: 'firms', symbol: 'zeta', default: 1.06, unit: 'exponent', min: 0.8, max: 2, prior: null, basis: 'evidence', source: 'Axtell 2001' },
  { id: 'largeShare', group: 'firms', symbol: '', default: 0.08, unit: 'share of firms', min: 0, max: 0.5, prior: null, basis: 'assumption', source: '' },
  { id: 'entrySpillover', group: 'firms', symbol: 'eta_S', default: 0.5, unit: 'elasticity', min: 0, max: 2, prior: { dist: 'uniform', a: 0, b: 1 }, basis: 'assumption', source: '' },
  { id: 'homeShare', group: 'firms', symbol: '', default: 0.6, unit: 'share', min: 0, max: 1, prior: null, basis: 'assumption', source: '' },
  { id: 'technologySpread', group: 'firms', symbol: '', default: 0.15, unit: 'technology units', min: 0.01, max: 1, prior: { dist: 'uniform', a: 0.1, b: 0.25 }, basis: 'assumption', source: '' },
  { id: 'productivitySd', group: 'firms', symbol: '', default: 0.3, unit: 'ln', min: 0, max: 1, prior: { dist: 'uniform', a: 0.2, b: 0.5 }, basis: 'assumption', source: '' },
  { id: 'macroPath', group: 'firms', symbol: '', default: 1, unit: 'share', min: 0, max: 1, prior: null, basis: 'assumption', source: 'real growth of 2020 to 2022: European Cluster Collaboration Platform (2023)' },
  { id: 'growthDrift', group: 'firms', symbol: 'mu', default: 0, unit: 'per year', min: -0.1, max: 0.1, prior: null, basis: 'assumption', source: '' },
  { id: 'macroGrowth', group: 'firms', symbol: 'g', default: 0.018, unit: 'per year', min: -0.05, max: 0.08, prior: null, basis: 'assumption', source: 'trend after the published path of 2020 to 2022' },
  { id: 'exitMicro', group: 'firms', symbol: 'f_5', default: 1.05, unit: 'ratio', min: 0, max: 3, prior: null, basis: 'assumption', source: 'model specification S2' },
  { id: 'exitSmall', group: 'firms', symbol: 'f_20', default: 0.7, unit: 'ratio', min: 0, max: 3, prior: null, basis: 'assumption', source: 'model specification S2' },
  { id: 'exitMedium', group: 'firms', symbol: 'f_100', default: 0.25, unit: 'ratio', min: 0, max: 3, prior: null, basis: 'assumption', source: 'model specification S2' },
  { id: 'exitLarge', group: 'firms', symbol: 'f_inf', default: 0.04, unit: 'ratio', min: 0, max: 3, prior: null, basis: 'assumption', source: 'model specification S2' },
  { id: 'exitTreated', group: 'firms', symbol: 'u', default: 0, unit: 'share', min: 0, max: 0.9, prior: { dist: 'uniform', a: 0, b: 0.3 }, basis: 'assumption', source: 'sensitivity: Innovate UK survival +14 points (What Works Centre)' },
  { id: 'entrantSizeMu', group: 'firms', symbol: '', default: 0.6, unit: 'ln jobs', min: -1, max: 3, prior: null, basis: 'assumption', source: 'model specification S3' },
  { id: 'entrantSizeSd', group: 'firms', symbol: '', default: 0.7, unit: 'ln', min: 0, max: 2, prior: null, basis: 'assumption', source: 'model specification S3' },
  { id: 'inheritProbability', group: 'firms', symbol: '', default: 0.3, unit: 'probability', min: 0, max: 1, prior: null, basis: 'assumption', source: 'model specification S3' },
  // capital
  { id: 'dealRate', group: 'capital', symbol: '', default: 0, unit: 'per start-up and year', min: 0, max: 0.2, prior: null, basis: 'assumption', source: 'off in headline results; 0.02 is the value with capital on (model specification S16)' },
  { id: 'dealSize', group: 'capital', symbol: '', default: 1.5, unit: 'CAD M', min: 0, max: 20, prior: { dist: 'uniform', a: 0.5, b: 4 }, basis: 'assumption', source: '' },
  { id: 'ventureGrowth', group: 'capital', symbol: '', default: 0.1, unit: 'per year', min: 0, max: 0.5, prior: { dist: 'uniform', a: 0, b: 0.2 }, basis: 'assumption', source: 'model specification S16' },
  { id: 'ventureYears', group: 'capital', symbol: '', default: 3, unit: 'years', integer: true, min: 0, max: 10, prior: null, basis: 'assumption', source: 'model specification S16' },
  { id: 'ventureSurvival', group: 'capital', symbol: 'v', default: 0.3, unit: 'share', min: 0, max: 0.9, prior: { dist: 'uniform', a: 0, b: 0.5 }, basis: 'assumption', source: 'model specification S16' },
  // life cycle
  { id: 'arrivalEmergent', group: 'lifeCycle', symbol: 'phi_1', default: 0.6, unit: 'ratio', min: 0, max: 2, prior: null, basis: 'assumption', source: 'model specification S17' },
  { id: 'arrivalGrowing', group: 'lifeCycle', symbol: 'phi_2', default: 1.2, unit: 'ratio', min: 0, max: 1.5, prior: null, basis: 'assumption', source: 'model specification S17' },
  { id: 'arrivalDeclining', group: 'lifeCycle', symbol: 'phi_4', default: 0.7, unit: 'ratio', min: 0, max: 2, prior: null, basis: 'assumption', source: 'model specification S17' },
  { id: 'valueEmergent', group: 'lifeCycle', symbol: '', default: 0.1, unit: 'ln', min: -0.5, max: 0.5, prior: null, basis: 'assumption', source: 'model specification S17' },
  { id: 'valueGrowing', group: 'lifeCycle', symbol: '', default: 0.05, unit: 'ln', min: -0.5, max: 0.5, prior: null, basis: 'assumption', source: 'model specification S17' },
  { id: 'valueDeclining', group: 'lifeCycle', symbol: '', default: -0.15, unit: 'ln', min: -0.5, max: 0.5, prior: null, basis: 'assumption', source: 'model specification S17' },
  { id: 'stageGrowth', group: 'lifeCycle', symbol: '', default: 0.02, unit: 'per year', min: 0, max: 0.2, prior: null, basis: 'assumption', source: '' },
  { id: 'emergentBelow', group: 'lifeCycle', symbol: '', default: 120, unit: 'firms', integer: true, min: 0, max: 1000, prior: null, basis: 'assumption', source: '' },
  { id: 'criticalMass', group: 'lifeCycle', symbol: '', default: 60, unit: 'firms', integer: true, min: 0, max: 1000, prior: null, basis: 'assumption', source: 'model specification S17' },
  { id: 'crowdedEntry', group: 'lifeCycle', symbol: '', default: 1, unit: 'elasticity', min: 0, max: 3, prior: null, basis: 'assumption', source: '' },
  { id: 'congestion', group: 'lifeCycle', symbol: '', default: 0.1, unit: 'displacement per unit of crowding', min: 0, max: 1, prior: { dist: 'uniform', a: 0, b: 0.3 }, basis: 'assumption', source: 'sign: model specification S17' },
  // levers
  { id: 'gateAbsorption', group: 'levers', symbol: '', default: 0.6, unit: 'share', min: 0, max: 1, prior: null, basis: 'assumption', source: '' },
  { id: 'gateNoise', group: 'levers', symbol: '', default: 0.3, unit: 'ln', min: 0, max: 2, prior: { dist: 'uniform', a: 0.1, b: 0.6 }, basis: 'assumption', source: '' },
  { id: 'midTermStop', group: 'levers', symbol: 'x_stop', default: 0.4, unit: 'ratio', min: 0, max: 2, prior: null, basis: 'assumption', source: '' },
  { id: 'failureShows', group: 'levers', symbol: '', default: 0.7, unit: 'ln', min: 0, max: 3, prior: { dist: 'uniform', a: 0.3, b: 1.2 }, basis: 'assumption', source: '' },
  { id: 'dataSharingNoise', group: 'levers', symbol: '', default: 0.7, unit: 'ratio', min: 0, max: 1, prior: { dist: 'uniform', a: 0.4, b: 1 }, basis: 'assumption', source: '' },
  { id: 'dataSharingBurden', group: 'levers', symbol: '', default: 0.01, unit: 'share of own cost', min: 0, max: 0.1, prior: { dist: 'uniform', a: 0, b: 0.03 }, basis: 'assumption', source: '' },
  { id: 'monitoringNoise', group: 'levers', symbol: '', default: 0.6, unit: 'ratio per 1 % of budget', min: 0, max: 1, prior: { dist: 'uniform', a: 0.3, b: 1 }, basis: 'assumption', source: '' },
  { id: 'brokerageEffect', group: 'levers', symbol: '', default: 0.2, unit: 'relative arrivals per 5 % of budget', min: 0, max: 1, prior: { dist: 'uniform', a: 0, b: 0.4 }, basis: 'assumption', source: '' },
  { id: 'virtualNetworkEffect', group: 'levers', symbol: '', default: 0.3, unit: 'relative cross-region weight per 2 % of budget', min: 0, max: 2, prior: { dist: 'uniform', a: 0, b: 0.6 }, basis: 'assumption', source: '' },
  { id: 'singleWindowSaving', group: 'levers', symbol: '', default: 0.4, unit: 'relative fall of transaction cost per 1 % of budget', min: 0, max: 1, prior: { dist: 'uniform', a: 0, b: 0.6 }, basis: 'assumption', source: '' },
  { id: 'trainingEffect', group: 'levers', symbol: '', default: 0.1, unit: 'relative absorption per 3 % of budget', min: 0, max: 1, prior: { dist: 'uniform', a: 0, b: 0.25 }, basis: 'assumption', source: '' },
  { id: 'internationalPool', group: 'levers', symbol: '', default: 0.15, unit: 'relative pool per 2 % of budget', min: 0, max: 1, prior: { dist: 'uniform', a: 0, b: 0.4 }, basis: 'assumption', source: '' },
  { id: 'internationalDemand', group: 'levers', symbol: '', default: 0.03, unit: 'ln value per 2 % of budget', min: 0, max: 0.3, prior: { dist: 'uniform', a: 0, b: 0.08 }, basis: 'assumption', source: '' },
  { id: 'acceleratorEffect', group: 'levers', symbol: '', default: 0.25, unit: 'relative entry per 2 % of budget', min: 0, max: 2, prior: { dist: 'uniform', a: 0, b: 0.5 }, basis: 'assumption', source: '' },
  { id: 'voucherEffect', group: 'levers', symbol: '', default: 1.0, unit: 'private R&D per voucher dollar', min: 0, max: 2, prior: { dist: 'uniform', a: 0.3, b: 1.3 }, basis: 'assumption', source: '' },
  { id: 'voucherSize', group: 'levers', symbol: '', default: 0.09, unit: 'CAD M', min: 0.01, max: 1, prior: null, basis: 'evidence-weak', source: 'Euroclusters: at most EUR 60,000 a firm (European Cluster Collaboration Platform 2023)' },
  { id: 'commercialisationEffect', group: 'levers', symbol: '', default: 0.25, unit: 'relative fall of the commercial lag per 3 % of budget', min: 0, max: 1, prior: { dist: 'uniform', a: 0, b: 0.5 }, basis: 'assumption', source: '' },
] as const satisfies readonly Parameter[];

/** The id of an assumption, e.g. `spilloverReturn`. */
export type AssumptionId = (typeof rows)[number]['id'];

/** All assumptions in the order in which they are shown. */
export const PARAMETERS: readonly (Parameter & { readonly id: AssumptionId })[] = rows;

/** A value for every assumption, each in its own unit. */
export type Assumptions = Readonly<Record<AssumptionId, number>>;

/** The published, calibrated or assumed default of every assumption. */
export const DEFAULT_ASSUMPTIONS: Assumptions = Object.fromEntries(rows.map((row) => [row.id, row.default])) as Assumptions;

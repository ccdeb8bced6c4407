/** `npm run evaluate`: matched-control evaluations of the base run and of its variants beside the truth; writes `docs/evaluation.md` and the page's data. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { evaluatePanel, evaluateReplicate, type ReplicateEvaluation } from '../src/experiment/evaluation/evaluation.ts';
import { recordPanel } from '../src/experiment/evaluation/panel.ts';
import type { Assumptions } from '../src/model/parameters.ts';
import type { Policy } from '../src/model/policy.ts';
import type { WorldSettings } from '../src/model/simulate.ts';
import { MODEL_VERSION } from '../src/model/version.ts';
import { baseRequest, readOptions } from './base-run.ts';
import { evaluationDocument, type EvaluationReport, type Variant } from './evaluation-document.ts';
import { recordedText, recordEvaluation } from './evaluation-record.ts';

/** What the bias should depend on, each as a difference from the base run. */
const VARIANTS: readonly { name: string; policy?: Partial<Policy>; assumptions?: Partial<Assumptions> }[] = [
  { name: 'half of the consortia would exist without a programme (e0 = 0.5)', assumptions: { existsWithout: 0.5 } },
  { name: 'a quarter would (e0 = 0.25)', assumptions: { existsWithout: 0.25 } },
  { name: 'a lottery among eligible applications', policy: { selection: 'lottery' } },
  { name: 'selection for additionality (weight 2)', policy: { scoreWeightAdditionality: 2 } },
];

function variantOf(base: WorldSettings, { policy, assumptions }: (typeof VARIANTS)[number]): WorldSettings {
  return { ...base, policy: { ...base.policy, ...policy }, assumptions: { ...base.assumptions, ...assumptions } };
}

/** Runs the program in the project's folder; exit code 0. */
export function main(argv: readonly string[], root: string): number {
  const { seed, counts } = readOptions(argv, 'evaluation', { replicates: [60, 2, 1000], variants: [20, 2, 1000] });
  const request = baseRequest(seed);
  const { quarters } = request;
  const settings = request.worlds[0];
  const evaluations: ReplicateEvaluation[] = [];
  const unfundedSoFar: ReplicateEvaluation[] = [];
  for (let r = 0; r < counts.replicates; r++) {
    const panel = recordPanel(settings, seed, r, quarters);
    evaluations.push(evaluatePanel(panel));
    unfundedSoFar.push(evaluatePanel(panel, 'unfunded-so-far'));
  }
  const first = counts.variants;
  const variants: Variant[] = VARIANTS.map((variant) => ({
    name: variant.name,
    evaluations: Array.from({ length: first }, (_, r) => evaluateReplicate(variantOf(settings, variant), seed, r, quarters)),
  }));
  const stamp = { model: MODEL_VERSION, seed, quarters };
  const report: EvaluationReport = { stamp, evaluations, unfundedSoFar, variants };
  const file = join(root, 'docs', 'evaluation.md');
  const data = join(root, 'src', 'experiment', 'evaluation', 'recorded-evaluation.json');
  writeFileSync(file, evaluationDocument(report));
  writeFileSync(data, recordedText(recordEvaluation(report)));
  process.stderr.write(`Written: ${file}\nWritten: ${data}\n`);
  return 0;
}

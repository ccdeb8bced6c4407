// @vitest-environment happy-dom
/** What the fold of services says of the programme's money, beside projects and alone. */
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../src/model/policy.ts';
import { find, openedPage, textOf, unfold } from './opened-page.ts';

/** Opens the fold and lets the test say what the policy is; answers with the sentence and the part of the bar that is left. */
async function openedServices(title = 'Services from the budget') {
  const { workspace } = await openedPage();
  if (title !== 'Services from the budget') workspace.toggleLanguage();
  const fold = unfold(title);
  return (policy: Partial<Policy>): { said: string; unspent: number; left: number } => {
    for (const [id, value] of Object.entries(policy)) workspace.set.setLever(id as keyof Policy, value as never);
    const rest = find('.bar .rest', fold)[0]!;
    return { said: textOf('.bar + p', fold)[0] ?? '', unspent: find('.bar .unspent', fold).length, left: Number(rest.style.flexGrow) };
  };
}

describe('services beside projects', () => {
  test('leave the rest to projects, and never take more than six tenths', async () => {
    const under = await openedServices();
    expect(under({ brokerage: 0.25 })).toMatchObject({ said: expect.stringMatching(/75% \(\$1\.26B\) is left for projects/), unspent: 0 });
    expect(under({ brokerage: 0.8 }).said).toContain('They ask for 80%: more than 60% is never given');
  });
});

describe('services without projects', () => {
  test('leave what they do not ask for unspent', async () => {
    const under = await openedServices();
    const { said, unspent, left } = under({ projects: 'off', brokerage: 0.25 });
    expect(said).toMatch(/^Services take 25% \(\$420M\) of the programme’s money; 75% \(\$1\.26B\) is never spent\.$/);
    expect([unspent, left]).toEqual([1, 0.75]);
  });

  test('may take all of the money; only who asks for more gets less', async () => {
    const under = await openedServices();
    expect(under({ projects: 'off', brokerage: 1 }).said).toMatch(
      /^Services take 100% \(\$1\.68B\) of the programme’s money; 0% \S+ is never spent\.$/,
    );
    const { said, left } = under({ vouchers: 0.2 });
    expect(said).toContain('They ask for 120%: more than all of the money is never given');
    expect(said).not.toContain('60%');
    expect(left).toBe(0);
  });

  test('that nobody asks for cost nothing, which is not the same as a programme without money', async () => {
    const under = await openedServices();
    expect(under({ projects: 'off' }).said).toBe(
      'No money goes to services, and there are no projects: of the programme’s money, $1.68B, nothing is ever spent.',
    );
    expect(under({ budget: 0 }).said).toBe('The programme has no money.');
  });

  test('are told in French too', async () => {
    const under = await openedServices('Services sur le budget');
    expect(under({ projects: 'off' }).said).toMatch(/^Rien ne va aux services, et il n’y a pas de projets.*rien n’est jamais dépensé\.$/);
    expect(under({ brokerage: 0.6, vouchers: 0.6 }).said).toMatch(
      /n’est jamais dépensé\. Ils demandent 120.%.*jamais plus que tout l’argent/,
    );
  });
});

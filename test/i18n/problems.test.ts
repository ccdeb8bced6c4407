/** Problems become one clear sentence in either language. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCENARIO_PROBLEM_CODES } from '../../src/experiment/problems.ts';
import type { Problem } from '../../src/experiment/scenario.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { isLinkProblem, problemSentence, reassurance } from '../../src/i18n/problems.ts';
import { LINK_PROBLEM_CODES } from '../../src/sharing/link-envelope.ts';

const S = '\u00a0';
const problem = (code: string, path = '', found = '', expected = ''): Problem => ({ code, path, found, expected });

describe('problems in words', () => {
  test('a value above its maximum is named, with what was found and what is allowed', () => {
    const above = problem('above-maximum', 'policy.matchRatio', '14', '10');
    expect(problemSentence(above, 'en')).toBe('Industry match is 14, above its maximum of 10.');
    expect(problemSentence(above, 'fr')).toBe(`«${S}Contrepartie de l’industrie${S}» vaut 14, au-dessus de son maximum de 10.`);
  });

  test('numbers inside a problem are written in the reader’s language', () => {
    const below = problem('below-minimum', 'assumptions.privateValueMu', '-2.5', '-2');
    expect(problemSentence(below, 'en')).toBe('Typical private value is −2.5, below its minimum of −2.');
    expect(problemSentence(below, 'fr')).toBe(`«${S}Valeur privée typique${S}» vaut −2,5, au-dessous de son minimum de −2.`);
    const text = problem('not-a-number', 'policy.budget', 'much', '0…10000');
    expect(problemSentence(text, 'en')).toBe('Federal budget must be a number from 0 to 10,000, but “much” was found.');
    expect(problemSentence(text, 'fr')).toBe(
      `«${S}Budget fédéral${S}» doit être un nombre de 0 à 10${S}000, mais on a trouvé «${S}much${S}».`,
    );
  });

  test('bounds of a share are said in percent', () => {
    expect(problemSentence(problem('above-maximum', 'assumptions.leakage', '0.6', '0.5'), 'en')).toMatch(
      / is 60%, above its maximum of 50%\.$/,
    );
    expect(problemSentence(problem('above-maximum', 'policy.expertise', '1.2', '1'), 'fr')).toContain(`maximum de 100${S}%`);
  });

  test('a start after the end is told in dates', () => {
    const dates = problem('start-after-stop', 'policy.startAtQuarter', '40', '20');
    expect(problemSentence(dates, 'en')).toBe(
      'The programme would start in March 2028 but end in March 2023: choose an earlier start or a later end.',
    );
    expect(problemSentence(dates, 'fr')).toContain(`en mars 2028 mais finirait en mars 2023${S}:`);
  });

  test('problems of clusters name the cluster, and do without numbers that are not there', () => {
    expect(problemSentence(problem('duplicate-cluster', 'clusters.1.id', 'ocean'), 'en')).toBe(
      'Ocean is there more than once; each cluster may be there once.',
    );
    expect(problemSentence(problem('duplicate-cluster', 'clusters.1.id', 'own-3'), 'fr')).toContain(`«${S}Grappe 3${S}»`);
    expect(problemSentence(problem('too-many-clusters', 'clusters', '21', '20'), 'en')).toBe(
      'There are too many clusters: 21, where at most 20 are possible.',
    );
    expect(problemSentence(problem('too-many-clusters'), 'en')).toBe('There are too many clusters.');
    expect(problemSentence(problem('unknown-cluster', 'clusters.0.id', 'own-99'), 'fr')).toBe(
      `Il n’y a pas de grappe «${S}own-99${S}» ici.`,
    );
    expect(problemSentence(problem('no-cluster', 'clusters'), 'en')).toBe('A scenario needs at least one cluster.');
    expect(problemSentence(problem('no-weight', 'policy.schedule'), 'en')).toBe('Money by year: at least one year must weigh more than 0.');
  });

  test('a refused value of a cluster is told with the name of the cluster and the words of its label', () => {
    const long = problem('above-maximum', 'clusters.1.durationQuarters', '24', '20');
    expect(problemSentence(long, 'en', ['Digital', 'Sea'])).toBe('Length of projects (Sea) is 24, above its maximum of 20.');
    expect(problemSentence(long, 'fr', ['Numérique', 'Mer'])).toBe(
      `«${S}Durée d’un projet (Mer)${S}» vaut 24, au-dessus de son maximum de 20.`,
    );
    const match = problem('below-minimum', 'policy.matchRatio.0', '-1', '0');
    expect(problemSentence(match, 'en', ['Digital', 'Sea'])).toBe('Industry match (Digital) is −1, below its minimum of 0.');
  });

  test('an unknown path lists its neighbours, and does without where there are none', () => {
    expect(problemSentence(problem('unknown-path', 'matchRatoi', 'matchRatoi', 'matchRatio'), 'en')).toBe(
      'Nothing is called “matchRatoi”; near it: matchRatio.',
    );
    expect(problemSentence(problem('unknown-path', 'zzz', 'zzz'), 'en')).toBe('Nothing is called “zzz”.');
    expect(problemSentence(problem('unknown-key', 'policy.zzz', 'zzz', 'a, b'), 'en')).toBe(
      '“policy.zzz” is not part of a scenario; did you mean a, b?',
    );
  });

  test.each([...SCENARIO_PROBLEM_CODES, ...LINK_PROBLEM_CODES, 'unknown-preset'])(
    '%s has a sentence of its own in both languages',
    (code) => {
      const one = problem(code, 'seed', '1', '2');
      const other = problem('never-heard-of', 'seed', '1', '2');
      for (const language of LANGUAGES) expect(problemSentence(one, language)).not.toBe(problemSentence(other, language));
      expect(problemSentence(one, 'en')).not.toBe(problemSentence(one, 'fr'));
    },
  );

  test('whatever is wrong with a link, the reader is told that nothing of their own was changed', () => {
    for (const code of [...LINK_PROBLEM_CODES, 'link-of-a-new-kind']) {
      expect(isLinkProblem(problem(code))).toBe(true);
      expect(problemSentence(problem(code, 'link', 'x'), 'en')).toMatch(/Nothing of your own work was changed\.$/);
      expect(problemSentence(problem(code, 'link', 'x'), 'fr')).toMatch(/Rien n’a changé dans votre propre travail\.$/);
    }
    expect(reassurance('en')).toBe('Nothing of your own work was changed.');
  });

  test('any problem at all is a sentence, whatever its code or path are called', () => {
    const text = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('constructor', '__proto__', 'toString', 'hasOwnProperty'));
    fc.assert(
      fc.property(text, text, text, text, fc.constantFrom(...LANGUAGES), (code, path, found, expected, language) => {
        const sentence = problemSentence(problem(code, path, found, expected), language);
        expect(sentence).toMatch(/[.?]$/);
        expect(sentence).not.toMatch(/undefined|\[object|function/);
      }),
    );
  });
});

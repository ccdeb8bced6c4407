/** The rules of the mutation tests: which faults each makes of a line, and what is left alone. */
import { describe, expect, test } from 'vitest';
import { findMutants, sample, withMutant } from './find-mutants.ts';
import { otherNumber, RULES } from './rules.ts';

const FILE = 'src/model/submodels/example.ts';

/** What the body of a function becomes under each of its mutants, by rule. */
function mutantsOf(body: string, file = FILE): Record<string, string[]> {
  const text = `function f(a: number, b: number, c: number): unknown { ${body} }`;
  const found: Record<string, string[]> = {};
  for (const mutant of findMutants(file, text)) {
    const changed = withMutant(text, mutant);
    (found[mutant.rule] ??= []).push(changed.slice(text.indexOf('{') + 2, -2));
  }
  return found;
}

/** The value of a text as a program, for the operators that a mutant may not mix up. */
function valueOf(text: string): unknown {
  return new Function('a', 'b', 'c', text)(7, 3, 2);
}

describe('a sum', () => {
  test('has its sign turned and each of its terms dropped once', () => {
    const found = mutantsOf('return a + b - c;');
    expect(found['arithmetic']).toEqual(['return ((a + b) + (c));', 'return ((a) - (b)) - c;']);
    expect(found['drop-term']).toEqual(['return (a + b);', 'return (a) - c;', 'return (b) - c;']);
  });

  test('of texts is left alone', () => {
    expect(mutantsOf("return 'a' + a;")).toEqual({});
  });
});

describe('a product', () => {
  test('becomes a quotient, a quotient a product, and each loses its factors', () => {
    const found = mutantsOf('return a * b / c;');
    expect(found['arithmetic']!.map(valueOf)).toEqual([7 * 3 * 2, 7 / 3 / 2]);
    expect(found['drop-term']!.map(valueOf)).toEqual([7 * 3, 7 / 2, 3 / 2]);
    expect(mutantsOf('return a / b;')['drop-term']!.map(valueOf)).toEqual([7, 1 / 3]);
  });

  test('of bits has its operator changed and keeps both sides', () => {
    expect(mutantsOf('return a | 0;')).toEqual({ arithmetic: ['return ((a) & (0));'], constant: ['return a | 1;'] });
  });

  test('keeps its brackets: what changes is one operator, not the order of the others', () => {
    expect(mutantsOf('return (a - b) * c;')['arithmetic']!.map(valueOf)).toEqual([(7 - 3) / 2, (7 + 3) * 2]);
    expect(mutantsOf('return (a | b) ^ c;')['arithmetic']!.map(valueOf)).toEqual([(7 | 3) & 2, (7 & 3) ^ 2]);
  });
});

describe('a number', () => {
  test.each([
    ['0', '1'],
    ['1', '0'],
    ['8', '9'],
    ['0.25', '0.275'],
    ['1_000', '1100'],
  ])('%s becomes %s', (before, after) => {
    expect(Number(otherNumber(before))).toBeCloseTo(Number(after), 12);
  });

  test('in a table of data is left alone, in a function of the same file it is not', () => {
    const text = 'export const rows = [{ id: 1, max: 2 * 3 }];\nexport function f(): number { return 4; }';
    const rules = findMutants('src/model/policy.ts', text).map(({ rule, inside }) => [rule, inside]);
    expect(rules).toContainEqual(['constant', 'f']);
    expect(rules).not.toContainEqual(['constant', 'module']);
    expect(findMutants(FILE, text).filter(({ rule, inside }) => rule === 'constant' && inside === 'module')).toHaveLength(3);
  });

  test('behind a minus loses the minus', () => {
    expect(mutantsOf('return -a;')['sign']).toEqual(['return (a);']);
  });
});

describe('a comparison', () => {
  test('moves by its boundary and turns round', () => {
    expect(mutantsOf('return a < b;')['comparison']).toEqual(['return ((a) <= (b));', 'return ((a) >= (b));']);
    expect(mutantsOf('return a === b;')['comparison']).toEqual(['return ((a) !== (b));']);
  });

  test('as a condition is not also negated: that would be the same mutant', () => {
    expect(mutantsOf('if (a < b) g();')['condition']).toBeUndefined();
    expect(mutantsOf('if (a) g();')['condition']).toEqual(['if (!(a)) g();']);
    expect(mutantsOf('return a ? b : c;')['condition']).toEqual(['return !(a) ? b : c;']);
  });

  test('joined by and is joined by or, or stands alone', () => {
    const found = mutantsOf('return a && b;');
    expect(found['logical']).toEqual(['return ((a) || (b));']);
    expect(found['drop-term']).toEqual(['return (a);', 'return (b);']);
  });
});

describe('a statement', () => {
  test('with an effect is left out: a call, an assignment, a count', () => {
    expect(mutantsOf('g(); a = b; a += b; a++;')['drop-statement']).toEqual([
      '; a = b; a += b; a++;',
      'g(); ; a += b; a++;',
      'g(); a = b; ; a++;',
      'g(); a = b; a += b; ;',
    ]);
  });

  test('that guards is left out, one with an alternative is not', () => {
    expect(mutantsOf('if (a) return 0; g();')['drop-guard']).toEqual(['; g();']);
    expect(mutantsOf('if (a) return b; else g();')['drop-guard']).toBeUndefined();
  });

  test('of a loop’s step is left alone, its bound is not', () => {
    const found = mutantsOf('for (let n = a; n < b; n += c) g();');
    expect(found['arithmetic']).toBeUndefined();
    expect(found['comparison']).toHaveLength(2);
  });
});

describe('a minimum', () => {
  test('becomes a maximum, rounding goes the other way, an absolute value is dropped', () => {
    const found = mutantsOf('return Math.min(a, Math.floor(Math.abs(b)));');
    expect(found['min-max']).toHaveLength(3);
    expect(found['min-max']!.map(valueOf)).toEqual([7, 3, 3]);
    expect(found['min-max']![0]).toContain('Math.max(');
    expect(found['min-max']![1]).toContain('Math.ceil(');
    expect(found['min-max']![2]).toContain('Math.floor((b))');
  });
});

describe('types, imports, errors and the version', () => {
  test('have no mutants', () => {
    const text =
      "import { a } from './a.ts';\ntype T = -1 | 2;\ninterface I { x: 3 }\nfunction f(): never { throw new Error(`${1 + 2}`); }";
    expect(findMutants(FILE, text)).toEqual([]);
    expect(findMutants('src/model/version.ts', 'export const VERSION = 1 + 2;')).toEqual([]);
  });
});

describe('a mutant', () => {
  const text = 'function pay(a) {\n  if (a > 10) return a - 0.5 * a + 1;\n  return a * 2;\n}\n';
  const mutants = findMutants(FILE, text);

  test('is a program that can be read', () => {
    expect(mutants.length).toBeGreaterThan(15);
    for (const mutant of mutants) {
      expect(() => new Function(withMutant(text, mutant))).not.toThrow();
    }
  });

  test('has a name of its own that a line above does not change', () => {
    const moved = findMutants(FILE, `// A line more.\n\n${text}`);
    expect(moved.map(({ key }) => key)).toEqual(mutants.map(({ key }) => key));
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
    expect(mutants.some(({ key }) => key.startsWith('submodels/example.ts › pay › comparison › if ([a > 10 → '))).toBe(true);
  });

  test('is drawn by seed: the same ones again, others under another seed, and still there when others are gone', () => {
    const drawn = sample(mutants, 6, 'x');
    expect(drawn).toHaveLength(6);
    expect(sample(mutants, 6, 'x')).toEqual(drawn);
    expect(sample(mutants, 6, 'y')).not.toEqual(drawn);
    const without = mutants.filter((mutant) => mutant !== drawn[0]);
    expect(sample(without, 6, 'x')).toEqual(expect.arrayContaining(drawn.slice(1)));
    expect(new Set(mutants.map(({ rule }) => rule)).size).toBeLessThanOrEqual(RULES.length);
  });
});

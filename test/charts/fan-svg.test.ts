/** The picture of a fan chart: a well-formed file, numbers where the scale says, and no text that becomes markup. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FanInput } from '../../src/charts/fan-input.ts';
import { withLayers } from '../../src/charts/fan-layers.ts';
import { fanLegend } from '../../src/charts/fan-legend.ts';
import { fanScale } from '../../src/charts/fan-scale.ts';
import { fanSentence } from '../../src/charts/fan-sentence.ts';
import { fanSvg, type FanFrame } from '../../src/charts/fan-svg.ts';
import { dataAddress } from '../../src/charts/picture.ts';
import { banded, few, jobYears, straight } from './fan-example.ts';
import { elementsOf, parseXml, type XmlElement } from './strict-xml.ts';

const FRAME: FanFrame = { title: 'Jobs', subtitle: 'Gross job-years', source: ['Model 1.2.3, 400 futures'], width: 760, height: 380 };

const picture = (changes: Partial<FanInput> = {}, frame: Partial<FanFrame> = {}): XmlElement =>
  parseXml(fanSvg(jobYears(changes), { ...FRAME, ...frame }).text);
const textsOf = (root: XmlElement): string[] => elementsOf(root, 'text').map(({ text }) => text);
const at = ({ attributes }: XmlElement): [number, number] => [Number(attributes.x), Number(attributes.y)];
const pointsOf = ({ attributes }: XmlElement): number[][] =>
  (attributes.points ?? '').split(' ').map((pair) => pair.split(',').map(Number));
/** The middle of the label of a tick, which stands a third of its type over its baseline. */
const heightOf = (root: XmlElement, label: string): number => {
  const found = elementsOf(root, 'text').find(({ text }) => text === label);
  if (!found) throw new Error(`found no text ${label}`);
  return at(found)[1] - 0.35 * 11;
};
/** The line of a width in a colour: the first, which is in the chart; the legend comes after it. */
const lineOf = (root: XmlElement, colour: string, width: string): number[][] => {
  const found = elementsOf(root, 'polyline').find(({ attributes }) => attributes.stroke === colour && attributes['stroke-width'] === width);
  if (!found) throw new Error(`found no line of ${colour}`);
  return pointsOf(found);
};

describe('the picture of a chart', () => {
  test('is one SVG that stands by itself: its size, its ground, its name and what it says', () => {
    const root = picture();
    expect(root).toMatchObject({ name: 'svg', attributes: { xmlns: 'http://www.w3.org/2000/svg', width: '760', role: 'img' } });
    expect(elementsOf(root, 'title').map(({ text }) => text)).toEqual(['Jobs: Gross job-years']);
    expect(elementsOf(root, 'desc').map(({ text }) => text)).toEqual([fanSentence(jobYears())]);
    expect(elementsOf(root, 'rect')[0]?.attributes).toMatchObject({ width: '760', height: root.attributes.height, fill: '#ffffff' });
    expect(fanSvg(jobYears(), FRAME).text).not.toMatch(/<(script|style|image|foreignObject|use|a)\b|href|url\(/);
  });

  test('has its numbers where the scale says', () => {
    const root = picture();
    const { max } = fanScale(jobYears());
    expect(max).toBe(125_000);
    const [zero, half] = [heightOf(root, '0'), heightOf(root, '50,000')];
    const y = (value: number): number => zero + ((half - zero) * value) / 50_000;
    const median = lineOf(root, '#0b6e69', '2.6');
    expect(median).toHaveLength(45);
    expect(median[0]?.[1]).toBeCloseTo(y(0), 1);
    expect(median[40]?.[1]).toBeCloseTo(y(70_000), 1);
    expect(lineOf(root, '#6f757d', '1.6')[20]?.[1]).toBeCloseTo(y(18_000), 1);
    // The wide band goes along its upper edge and back along its lower one.
    const band = pointsOf(elementsOf(root, 'polygon').find(({ attributes }) => attributes['fill-opacity'] === '0.14')!);
    expect(band).toHaveLength(90);
    expect([band[40]?.[1], band[49]?.[1]]).toEqual([expect.closeTo(y(105_000), 1), expect.closeTo(y(42_000), 1)]);
    // The target's line lies at its level, and the published figure at its own.
    expect(lineOf(root, '#8d2f2f', '1.6')[0]?.[1]).toBeCloseTo(y(50_000), 1);
    const circle = elementsOf(root, 'circle')[0];
    expect(Number(circle?.attributes.cy)).toBeCloseTo(y(35_000), 1);
    expect(Number(circle?.attributes.cx)).toBeCloseTo(median[28]?.[0] ?? NaN, 1);
  });

  test('names the dates of the screen under the plot, and ends lines in their letters right of it', () => {
    const root = picture();
    expect(textsOf(root)).toEqual(expect.arrayContaining(['Apr', '2018', 'Mar', '2023', '2028', '2029', 'A']));
    const right = lineOf(root, '#0b6e69', '2.6').at(-1)?.[0] ?? NaN;
    const letter = elementsOf(root, 'text').find(({ text }) => text === 'A');
    expect(letter?.attributes['font-weight']).toBe('700');
    expect(Number(letter?.attributes.x)).toBeGreaterThan(right);
  });

  test('says under the chart what every sign means, then its sources, and has room for all of it', () => {
    const root = picture({ published: [{ quarter: 28, value: 1, label: 'p' }, { quarter: 44, value: 1, label: 'f', forecast: true }] }); // prettier-ignore
    const texts = textsOf(root);
    const expected = ['A Scenario A, median', 'nine futures of ten', 'half of the futures', 'without the programme', 'published', 'forecast', 'target']; // prettier-ignore
    expect(texts.slice(-expected.length - 1)).toEqual([...expected, 'Model 1.2.3, 400 futures']);
    const [width, height] = [Number(root.attributes.width), Number(root.attributes.height)];
    for (const element of elementsOf(root, 'text')) {
      const [x, y] = at(element);
      expect([x >= 0 && x <= width, y >= 0 && y <= height - 4]).toEqual([true, true]);
    }
  });

  test('shows only what is switched on, in the legend as in the chart', () => {
    const everything = { series: [{ ...banded('A', 70_000, true), replicates: Array.from({ length: 90 }, () => straight(1)) }] };
    const legend = (layers: FanInput['layers']): string[] => fanLegend(withLayers(jobYears(everything), layers!)).map(({ text }) => text);
    expect(legend({ wide: false, without: false, published: false, targets: false })).toEqual(['A Scenario A, median', 'half of the futures']); // prettier-ignore
    expect(legend({ futures: true })).toContain('60 of 90 futures');
    expect(legend({ median: false })[0]).toBe('A Scenario A');
    const bare = parseXml(fanSvg(withLayers(jobYears(everything), { wide: false, narrow: false }), FRAME).text);
    expect(elementsOf(bare, 'polygon')).toEqual([]);
  });

  test('with too few futures for a band says that each line is one', () => {
    expect(fanLegend(jobYears({ series: [few('A', [1, 2, 3])] }))[0]?.text).toBe('A Scenario A, each line is one future');
  });

  test('does not draw the sign of a target that is named above the chart', () => {
    expect(fanLegend(jobYears({ targets: [{ quarter: 40, level: 900_000, label: 't' }] })).map(({ text }) => text)).not.toContain('target');
  });

  test('breaks long names and sources into lines that fit', () => {
    const long = 'a rather long name of a scenario '.repeat(8).trim();
    const root = picture({ series: [{ ...banded('A', 70_000, true), label: long }] }, { source: [long], width: 420 });
    const size = ({ attributes }: XmlElement): number => Number(attributes['font-size']);
    // Narrow letters are three tenths of their size wide: nothing that fits has more of them than this.
    for (const element of elementsOf(root, 'text')) expect(element.text.length * 0.3 * size(element)).toBeLessThan(420);
    expect(textsOf(root).filter((text) => text.includes('rather long')).length).toBeGreaterThan(6);
  });

  test('is in French where the page is', () => {
    const root = picture({ language: 'fr' });
    expect(root.attributes['xml:lang']).toBe('fr');
    expect(textsOf(root)).toEqual(expect.arrayContaining(['avr.', 'neuf futurs sur dix', 'sans programme', 'cible', 'A Scenario A, médiane'])); // prettier-ignore
  });

  test('is a file whatever people write: their texts are read back as they were typed, never as markup', () => {
    const hostile = '</text><script>alert("&amp;")</script> <a href=\'x\'>\u0000\ud800';
    const root = picture(
      { series: [{ ...banded('A', 70_000, true), label: hostile }], place: { id: 'own-1', name: hostile } },
      { title: hostile, subtitle: hostile, source: [hostile], width: 2000 },
    );
    expect(elementsOf(root, 'script')).toEqual([]);
    expect(elementsOf(root, 'a')).toEqual([]);
    const readable = hostile.replace('\u0000\ud800', '\ufffd\ufffd');
    expect(textsOf(root).filter((text) => text.includes(readable))).toHaveLength(4);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const name = elementsOf(picture({}, { title: text, subtitle: '', source: [text] }), 'title')[0]?.text;
        expect(name?.replaceAll('\ufffd', '').length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 25 },
    );
  });

  test('travels in an address of its own, from which it is read back', () => {
    const { text } = fanSvg(jobYears({ place: { id: 'x', name: '50 % & “#”' } }), FRAME);
    const [head, body = ''] = dataAddress({ text }).split(/,(.*)/s);
    expect(head).toBe('data:image/svg+xml;charset=utf-8');
    expect(body).not.toMatch(/[#<"\s]/);
    expect(decodeURIComponent(body)).toBe(text);
  });
});

// @vitest-environment happy-dom
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { FACTS } from '../../src/experiment/facts.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { EVIDENCE_SECTIONS } from '../../src/i18n/messages-evidence.ts';
import { PARAMETERS } from '../../src/model/parameters.ts';
import { LEVERS } from '../../src/model/policy.ts';
import { EVIDENCE_RUN } from '../../src/stores/evidence.ts';
import { find, openedPage, textOf } from './opened-page.ts';

async function openedEvidence() {
  const page = await openedPage();
  page.workspace.show('evidence');
  flushSync();
  return page;
}

function section(id: string): HTMLElement {
  return find(`[data-section="${id}"]`)[0]!;
}

function choose(within: HTMLElement, position: number, value: string): void {
  const list = find('select', within)[position] as HTMLSelectElement;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  flushSync();
}

const press = (button: HTMLElement | undefined): void => {
  button!.click();
  flushSync();
};

describe('the page of evidence', () => {
  test('has every section, with a way to it that leaves the address alone', async () => {
    await openedEvidence();
    expect(find('[data-section]').map((part) => part.dataset.section)).toEqual([...EVIDENCE_SECTIONS]);
    const before = location.hash;
    const links = find('[data-testid="evidence-view"] nav a');
    expect(links).toHaveLength(EVIDENCE_SECTIONS.length);
    for (const [n, link] of links.entries()) {
      press(link);
      expect(document.activeElement).toBe(section(EVIDENCE_SECTIONS[n]!));
    }
    expect(location.hash).toBe(before);
  });

  test('counts at its top the facts with a source, the predictions that hold and the settings without evidence', async () => {
    await openedEvidence();
    const recalled = FACTS.filter(({ read }) => read === 'recalled').length;
    const predicted = EVIDENCE_RUN.rows.filter(({ standing }) => standing === 'predicted');
    const held = predicted.filter(({ verdict }) => verdict === 'met').length;
    const assumed = PARAMETERS.filter(({ basis }) => basis === 'assumption').length;
    const [facts, rows, settings] = textOf('.counts li');
    expect(facts).toContain(`${FACTS.length - recalled} of ${FACTS.length} facts`);
    expect(facts).toContain(`the other ${recalled} are recalled`);
    expect(rows).toContain(`${held} of ${predicted.length} predictions hold`);
    expect(settings).toContain(`${assumed} of ${PARAMETERS.length} settings`);
  });

  test('does not depend on what the user edits', async () => {
    const { workspace } = await openedEvidence();
    const before = textOf('[data-testid="evidence-view"]');
    workspace.set.setLever('budget', 5000);
    workspace.set.setAssumption('spilloverReturn', 0.5);
    expect(textOf('[data-testid="evidence-view"]')).toEqual(before);
  });

  test('is in French with the toggle', async () => {
    const { workspace } = await openedEvidence();
    workspace.toggleLanguage();
    expect(textOf('[data-testid="evidence-view"] h2')).toEqual(EVIDENCE_SECTIONS.map((id) => MESSAGES.fr.evidence.sections[id]));
  });
});

describe('the back-cast', () => {
  test('shows every row once, predicted and fitted apart, each with its verdict, a missed one with its reason', async () => {
    await openedEvidence();
    for (const standing of ['predicted', 'fitted'] as const) {
      const part = find(`[data-standing="${standing}"]`)[0]!;
      const own = EVIDENCE_RUN.rows.filter((row) => row.standing === standing);
      expect(find('[data-row]', part).map((row) => row.dataset.row)).toEqual(own.map(({ id }) => id));
      const missed = own.filter(({ verdict }) => verdict === 'missed');
      expect(find('.why', part)).toHaveLength(missed.filter(({ reason }) => reason !== null).length);
      expect(textOf('summary', part)[0]).toContain(`${own.length - missed.length} of ${own.length} hold`);
      expect(textOf('.verdict', part).filter((verdict) => verdict === 'missed')).toHaveLength(missed.length);
    }
  });

  test('has a sentence for every picture, and its table', async () => {
    await openedEvidence();
    const pictures = find('figure', section('backcast'));
    expect(pictures.length).toBeGreaterThanOrEqual(8);
    for (const picture of pictures) {
      expect(textOf('figcaption', picture)[0]).toMatch(/simulated .* published, (predicted|fitted), /);
      expect(find('svg[role="img"]', picture)[0]!.getAttribute('aria-describedby')).toBe(find('figcaption', picture)[0]!.id);
      press(find('button', picture)[0]);
      expect(find('tbody tr', picture).length).toBeGreaterThanOrEqual(12);
    }
  });
});

describe('the facts', () => {
  const shown = (): string[] => find('[data-fact]').map((fact) => fact.dataset.fact!);

  test('are all shown when asked for', async () => {
    await openedEvidence();
    expect(shown().length).toBeLessThan(FACTS.length);
    press(find('.edged', section('facts'))[0]);
    expect(shown()).toEqual(FACTS.map(({ id }) => id));
  });

  test('are filtered by use, place and reading, and searched in the words that are shown', async () => {
    await openedEvidence();
    const part = section('facts');
    choose(part, 0, 'target');
    expect(shown()).toEqual(FACTS.filter(({ use }) => use === 'target').map(({ id }) => id));
    choose(part, 0, 'any');
    choose(part, 1, 'ocean');
    expect(find('.edged', part)).toEqual([]);
    expect(shown()).toEqual(FACTS.filter(({ cluster }) => cluster === 'ocean').map(({ id }) => id));
    choose(part, 1, 'any');
    choose(part, 2, 'recalled');
    expect(shown()).toEqual(FACTS.filter(({ read }) => read === 'recalled').map(({ id }) => id));
    choose(part, 2, 'any');
    const search = find('input[type="search"]', part)[0] as HTMLInputElement;
    search.value = 'highly unlikely';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    expect(shown()).toEqual(['pbo-jobs']);
  });

  test('give a link where there is an address, and no source at all where one was only recalled', async () => {
    await openedEvidence();
    press(find('.edged', section('facts'))[0]);
    for (const fact of FACTS) {
      const item = find(`[data-fact="${fact.id}"]`)[0]!;
      const links = find('a', item).map((link) => link.getAttribute('href'));
      expect(links, fact.id).toEqual(fact.url !== null && fact.read !== 'recalled' ? [fact.url] : []);
      expect(textOf('.tag', item), fact.id).toEqual([MESSAGES.en.evidence.readings[fact.read].name]);
    }
  });
});

describe('claims', () => {
  test('stand with who made them beside the simulated range, and a recalled one is marked', async () => {
    await openedEvidence();
    const part = section('claims');
    const text = (id: string): string => textOf(`[data-claim="${id}"]`, part)[0]!;
    expect(text('launch-ocean-gdp')).toMatch(
      /more than \$14.billion.*ISED news release.*\$[\d.]+[BM] \(.* to .*\) gross GDP; the claim is \d+ times the median/,
    );
    expect(text('launch-digital-jobs')).toContain('recalled, not read');
    expect(find('[data-claim="launch-digital-jobs"] a', part)).toEqual([]);
  });
});

describe('the evaluation', () => {
  test('switches between small firms and all', async () => {
    await openedEvidence();
    const part = section('evaluation');
    const before = textOf('[data-effect="lnJobs"]', part);
    press(find('.switch button', part)[1]);
    expect(textOf('[data-effect="lnJobs"]', part)).not.toEqual(before);
    expect(find('[data-effect]', part)).toHaveLength(14);
  });
});

describe('assumptions and levers', () => {
  test('are listed completely, assumptions filtered by what they rest on with their counts', async () => {
    await openedEvidence();
    const listed = (): string[] => find('[data-assumption]').map((row) => row.dataset.assumption!);
    expect(listed()).toEqual(PARAMETERS.map(({ id }) => id));
    const calibrated = PARAMETERS.filter(({ basis }) => basis === 'calibrated').map(({ id }) => id);
    press(find('button', section('assumptions')).find((button) => button.textContent === `Calibrated (${calibrated.length})`));
    expect(listed()).toEqual(calibrated);
    expect(find('[data-lever]').map((row) => row.dataset.lever).sort()).toEqual(LEVERS.map(({ id }) => id).sort()); // prettier-ignore
  });

  test('leave no cell empty', async () => {
    await openedEvidence();
    for (const row of find('[data-assumption], [data-lever]')) {
      for (const cell of textOf('th, td', row)) expect(cell, row.outerHTML.slice(0, 80)).not.toBe('');
    }
  });
});

describe('the page about the model', () => {
  test('says what it is not, what it leaves out and how many predictions hold, and leads to the evidence', async () => {
    const { workspace } = await openedPage();
    workspace.show('about');
    const text = textOf('[data-testid="about-view"]')[0]!;
    const predicted = EVIDENCE_RUN.rows.filter(({ standing }) => standing === 'predicted');
    expect(text).toContain('Not an official product of any government');
    expect(text).toContain('Not a forecast');
    expect(text).toContain(
      `Of ${predicted.length} facts that the model was not given, ${predicted.filter(({ verdict }) => verdict === 'met').length} lie`,
    );
    expect(text).toContain(workspace.modelVersion);
    press(find('[data-testid="about-view"] button')[0]);
    expect(workspace.page).toBe('evidence');
  });
});

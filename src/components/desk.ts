/** The desk: what stands around the first picture and is loaded right after it. One chunk, with the words that it needs. */
import { fanSentence } from '../charts/fan-sentence.ts';
import AddScenario from './AddScenario.svelte';
import ComparisonStrip from './ComparisonStrip.svelte';
import FanTable from './FanTable.svelte';
import LeverDock from './LeverDock.svelte';
import LeverPanel from './LeverPanel.svelte';
import NoticeBar from './NoticeBar.svelte';
import OddsTable from './OddsTable.svelte';
import PageFooter from './PageFooter.svelte';
import PlacesTable from './PlacesTable.svelte';
import RunStatus from './RunStatus.svelte';
import ScenarioTabs from './ScenarioTabs.svelte';
import UncertaintySwitch from './UncertaintySwitch.svelte';

/** Scenarios, the state of the run, notices; tables and sentences of the charts. */
export const DESK = {
  AddScenario,
  FanTable,
  LeverDock,
  NoticeBar,
  RunStatus,
  ScenarioTabs,
  UncertaintySwitch,
  fanSentence,
} as const;

/** Everything that can be moved. */
export const PANEL = { LeverPanel } as const;

/** What lies below the charts. */
export const BELOW = { ComparisonStrip, OddsTable, PageFooter, PlacesTable } as const;

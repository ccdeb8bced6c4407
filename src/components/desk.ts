/** The desk: what stands around the first picture and is loaded right after it. One chunk, with the words that it needs. */
import { FAN_READER } from '../charts/fan-hover.ts';
import { withLayers } from '../charts/fan-layers.ts';
import { fanSentence } from '../charts/fan-sentence.ts';
import AddScenario from './AddScenario.svelte';
import ChartMenu from './ChartMenu.svelte';
import ComparisonStrip from './ComparisonStrip.svelte';
import FanTable from './FanTable.svelte';
import HistoryPanel from './HistoryPanel.svelte';
import LeverDock from './LeverDock.svelte';
import LeverPanel from './LeverPanel.svelte';
import NoticeBar from './NoticeBar.svelte';
import OddsTable from './OddsTable.svelte';
import PageFooter from './PageFooter.svelte';
import { placeOf } from './place-name.ts';
import PlaceMultiples from './PlaceMultiples.svelte';
import PlacesTable from './PlacesTable.svelte';
import RunStatus from './RunStatus.svelte';
import ScenarioTabs from './ScenarioTabs.svelte';
import UncertaintySwitch from './UncertaintySwitch.svelte';

/** Scenarios, the state of the run, notices; menus, tables and sentences of the charts. */
export const DESK = {
  AddScenario,
  ChartMenu,
  FanTable,
  HistoryPanel,
  LeverDock,
  NoticeBar,
  RunStatus,
  ScenarioTabs,
  UncertaintySwitch,
  FAN_READER,
  fanSentence,
  placeOf,
  withLayers,
} as const;

/** Everything that can be moved. */
export const PANEL = { LeverPanel } as const;

/** What lies below the charts. */
export const BELOW = { ComparisonStrip, OddsTable, PageFooter, PlaceMultiples, PlacesTable } as const;

/** The places of the scenario on the screen, by name: the whole programme, its clusters, the regions. */
import { scopeName } from '../i18n/terms.ts';
import { effectPlaces, type EffectPlace } from '../stores/net-effects.ts';
import { clusterName } from './cluster-name.ts';
import type { OpeningPage } from './page-context.ts';

/** What is asked of the page. */
type Reader = Pick<OpeningPage, 'workspace' | 'language'>;

/** A place that a chart can be of. */
export interface NamedPlace extends Pick<EffectPlace, 'id' | 'kind'> {
  readonly name: string;
}

/** The places of the active scenario in the picture, the whole programme first. A cluster renamed since the run goes by its new name. */
export function placesOn({ workspace, language }: Reader): readonly NamedPlace[] {
  const { run, headline, set } = workspace;
  if (!run.picture) return [];
  const nameOf = ({ id, cluster }: EffectPlace): string =>
    cluster ? clusterName(set.current.clusters.find((candidate) => candidate.id === id) ?? cluster, language) : scopeName(id, language);
  return effectPlaces(run.picture.ensemble, headline.world).map((place) => ({ id: place.id, kind: place.kind, name: nameOf(place) }));
}

/** The part of the programme with an id; null for the whole of it, and for a cluster that the active scenario does not have. */
export function placeOf(page: Reader, id: string): NamedPlace | null {
  return id === 'whole' ? null : (placesOn(page).find((place) => place.id === id) ?? null);
}

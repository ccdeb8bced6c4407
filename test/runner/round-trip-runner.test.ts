import { expect, test } from 'vitest';
import { createInlineRunner } from '../../src/runner/inline-runner.ts';
import { createRoundTripRunner } from '../../src/runner/round-trip-runner.ts';
import type { SimulationRequest } from '../../src/model/simulate.ts';
import { digest, fakeModel, smallRequest } from './fake-workers.ts';

test('neither the request nor the recording that goes in is the object that comes out', async () => {
  const request = smallRequest();
  const seen: SimulationRequest[] = [];
  const made: Float64Array[] = [];
  const runner = createRoundTripRunner(
    createInlineRunner((given, replicate) => {
      seen.push(given);
      const recording = fakeModel(given, replicate);
      made.push(recording.values);
      return recording;
    }),
  );
  const recording = await runner.run(request, 1);
  expect(seen[0]).toEqual(request);
  expect(seen[0]).not.toBe(request);
  expect(made[0].byteLength).toBe(0);
  expect(digest([recording])).toBe(digest([fakeModel(request, 1)]));
});

test('a request that a link could not carry is found out: what JSON drops does not reach the model', async () => {
  const request = { ...smallRequest(), live: () => 'a function' };
  const seen: object[] = [];
  const runner = createRoundTripRunner(
    createInlineRunner((given, replicate) => {
      seen.push(given);
      return fakeModel(given, replicate);
    }),
  );
  await runner.run(request, 0);
  expect(Object.keys(seen[0])).toEqual(['seed', 'quarters', 'worlds']);
});

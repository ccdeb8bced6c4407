/** Properties draw from a fixed seed, so that a run today and a run tomorrow test the same cases. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 2018_2028 });

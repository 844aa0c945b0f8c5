import { UserError } from '../../errors.ts';
import type { Verb } from '../verb.ts';
import { verb } from '../verb.ts';
export const proofVerb: Verb = verb({
  name: 'proof',
  places: '<pdf>',
  about: 'Read a PDF back',
  options: {},
  examples: [],
  run: async () => {
    throw new UserError('later');
  },
});

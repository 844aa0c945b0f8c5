import { holdTemplates } from './hold-templates.ts';

// The other half: see even.test.ts.
holdTemplates((index) => index % 2 === 1);

import { bundle } from './bundle.ts';

/** `npm run build`: everything in `dist/` but the types, which the compiler writes. */
await bundle();

import { holdThroughTex } from './hold-through-tex.ts';

holdThroughTex((index) => index % 2 === 1);

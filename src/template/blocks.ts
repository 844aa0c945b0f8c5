/**
 * What a layout of one's own is made of: `import { … } from 'galley/blocks'`. The same parts that Galley's templates use.
 */
export { inlineText } from '../document/text.ts';
export * from '../render/pdf/blocks/blocks.tsx';
export * from '../render/pdf/blocks/dated-item.tsx';
export * from '../render/pdf/blocks/head.tsx';
export * from '../render/pdf/blocks/inline.tsx';
export * from '../render/pdf/blocks/item.tsx';
export * from '../render/pdf/blocks/marginal.tsx';
export * from '../render/pdf/blocks/page-foot.tsx';
export * from '../render/pdf/blocks/page-head.tsx';
export * from '../render/pdf/blocks/passage.tsx';
export * from '../render/pdf/blocks/section.tsx';
export * from '../render/pdf/blocks/title-block.tsx';
export * from '../render/pdf/flow.ts';
export * from '../render/pdf/style.ts';
export type { LayoutProps } from '../render/template.ts';
export * from '../theme/text-measure.ts';

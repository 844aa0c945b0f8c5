import type { Literal } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';

declare module 'mdast' {
  interface PhrasingContentMap {
    math: Math;
  }
  interface RootContentMap {
    math: Math;
  }
}

/** A formula in the Markdown tree; its value is TeX. */
export interface Math extends Literal {
  type: 'math';
}

/** Makes tree nodes of the tokens that `mathSyntax` finds. */
export const mathNodes: Extension = {
  enter: {
    math(token) {
      this.enter({ type: 'math', value: '' }, token);
    },
  },
  exit: {
    math(token) {
      const node = this.stack.at(-1);
      const written = this.sliceSerialize(token);
      const dollars = written.startsWith('$$') ? 2 : 1;
      if (node?.type === 'math') node.value = written.slice(dollars, -dollars);
      this.exit(token);
    },
  },
};

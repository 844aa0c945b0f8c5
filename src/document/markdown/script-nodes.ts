import type { Parent, PhrasingContent } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';

declare module 'mdast' {
  interface PhrasingContentMap {
    superscript: Script;
    subscript: Script;
  }
  interface RootContentMap {
    superscript: Script;
    subscript: Script;
  }
}

/** Raised or lowered text in the Markdown tree. */
export interface Script extends Parent {
  type: 'superscript' | 'subscript';
  children: PhrasingContent[];
}

/** Makes tree nodes of the tokens that `scriptSyntax` finds. */
export const scriptNodes: Extension = {
  enter: {
    superscript(token) {
      this.enter({ type: 'superscript', children: [] }, token);
    },
    subscript(token) {
      this.enter({ type: 'subscript', children: [] }, token);
    },
  },
  exit: {
    superscript(token) {
      this.exit(token);
    },
    subscript(token) {
      this.exit(token);
    },
  },
};

import { Children, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Instance, TextInstance } from './node.ts';

/**
 * Expands React elements into the instances @react-pdf's layout takes. Layouts are plain functions without
 * hooks or state, so no reconciler is needed: that saves its start-up time in every run of the command.
 */
export function instantiate(node: ReactNode): readonly (Instance | TextInstance)[] {
  return Children.toArray(node).flatMap((child) => {
    if (typeof child === 'string' || typeof child === 'number') return [{ type: 'TEXT_INSTANCE', value: `${child}` }];
    return isValidElement<ElementProps>(child) ? expand(child) : [];
  });
}

interface ElementProps {
  readonly children?: ReactNode;
  readonly style?: Readonly<Record<string, unknown>> | undefined;
}

function expand(element: ReactElement<ElementProps>): readonly (Instance | TextInstance)[] {
  const { type } = element;
  const { children, style, ...props } = element.props;
  if (type === Fragment) return instantiate(children);
  if (typeof type === 'function') {
    return instantiate((type as (props: ElementProps) => ReactNode)(element.props));
  }
  return [{ type: String(type), box: {}, style: style ?? {}, props, children: instantiate(children) }];
}

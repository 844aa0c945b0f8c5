import type { Fonts } from '../fonts/fonts.ts';
import type { Instance, Line } from '../node.ts';

/** Longer texts hardly come twice. */
const SHORT = 4;

const known = new WeakMap<Fonts, Map<string, readonly Line[]>>();

/** Sets bullets and numbers once: a résumé has hundreds of them, all alike. Other texts are set as they come. */
export function rememberMarks(instance: Instance, fonts: Fonts, set: () => readonly Line[]): readonly Line[] {
  const [child, ...others] = instance.children;
  if (others.length > 0 || child?.type !== 'TEXT_INSTANCE' || !('value' in child) || child.value.length > SHORT)
    return set();
  const marks = known.get(fonts) ?? new Map<string, readonly Line[]>();
  known.set(fonts, marks);
  const key = JSON.stringify([child.value, instance.style, instance.props.measure, instance.props.mirrored]);
  const lines = marks.get(key) ?? set();
  marks.set(key, lines);
  return lines;
}

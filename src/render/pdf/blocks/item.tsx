import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { FlowItem, Place } from '../flow.ts';

/** Makes a strip of the column from an element: at the place's indent, with what all items of the place share. */
export function itemAt(place: Place, element: ReactElement, above: number, keepWithNext = false): FlowItem {
  return {
    element: (
      <View style={place.direction === 'rtl' ? { paddingRight: place.indent } : { paddingLeft: place.indent }}>
        {element}
      </View>
    ),
    above,
    keepWithNext,
    groups: place.groups,
    structure: place.structure,
  };
}

import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { Leaf } from '../../src/render/pdf/blocks/passage.tsx';
import type { HeadingLook } from '../../src/render/pdf/blocks/section.tsx';
import type { Furniture, Setting } from '../../src/render/pdf/flow.ts';
import { headingStyle } from '../../src/render/pdf/style.ts';
import type { Theme } from '../../src/theme/theme.ts';

const TINT = '#f0f3f6';
/** How far the tint reaches beyond the text, as a share of the white between the columns. */
const REACH = 0.46;

/** The setting of the column at the side: small, every date in its line. */
export function sideSetting(setting: Setting, measure: number): Setting {
  const { size, leading, space } = setting.tokens;
  const ratio = size.small / size.body;
  return {
    ...setting,
    measure,
    tokens: {
      ...setting.tokens,
      size: { ...size, body: size.small },
      leading: leading * ratio,
      dates: 'inline',
      terms: 'stacked',
      justify: false,
      space: {
        ...space,
        belowSection: space.belowSection * 0.6,
        betweenItems: space.betweenItems + 1,
        indent: space.indent * ratio,
      },
    },
  };
}

/** The heading alone: the tint holds the column together. */
export const SideHeading: HeadingLook = ({ title, setting }) => {
  const style = headingStyle(setting.tokens);
  return (
    <Leaf
      passage={title}
      style={{ ...style, leading: style.size * 1.2 }}
      width={setting.measure}
      setting={setting}
      tag="H2"
    />
  );
};

/** The ground of the side column, to the page's edge. */
export function tint({ tokens: { page, margin }, regions }: Theme, rtl: boolean): Furniture {
  const { width = 0, gutter = 0 } = regions[0]?.column ?? {};
  const across = (rtl ? margin.right : margin.left) + width + gutter * REACH;
  return {
    ground: true,
    top: 0,
    element: <Ground left={rtl ? page.width - across : 0} width={across} height={page.height} />,
  };
}

interface GroundProps {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

function Ground({ left, width, height }: GroundProps): ReactElement {
  return <View style={{ marginLeft: left, width, height, backgroundColor: TINT }} />;
}

import type { Photo } from '../../document/model.ts';
import { readPicture } from '../photo/read-picture.ts';
import { type Html, voidElement } from './html.ts';

/** The side of the square that a photo fits into, in pt of paper; read at the resolution of print, it is sharp on any screen. */
const SIDE = 110;

/** The photo within the page itself, without what the camera noted. */
export async function setPhoto({ file, alt }: Photo): Promise<Html> {
  const { data, format } = await readPicture(file, { width: SIDE, height: SIDE, covered: false });
  const type = format === 'jpg' ? 'image/jpeg' : 'image/png';
  return voidElement('img', { class: 'photo', src: `data:${type};base64,${data.toString('base64')}`, alt });
}

import type { Words } from './words.ts';

/** Chinese of Hong Kong, where it differs from Taiwan’s. */
export const zhHk: Partial<Words> = {
  projects: '項目經驗',
  certificates: '專業資格',
  volunteer: '義工服務',
  activities: '課外活動',
};

import { orderOf } from '../../dates/orderOf.js';
import type { Settings } from '../../model/settings.js';

/** Whether neither settings nor language tell which of day and month comes first in dates of digits, so that the dates themselves must show it. */
export function orderIsOpen({ dateOrder, language }: Pick<Settings, 'dateOrder' | 'language'>): boolean {
  return dateOrder === undefined && (language === 'en' || orderOf({ language }) === undefined);
}

import type { Particular } from '../headWalk.js';
import { takeAddress } from './takeAddress.js';
import { takeByline } from './takeByline.js';
import { takeDate } from './takeDate.js';
import { takeField } from './takeField.js';
import { takeFurniture } from './takeFurniture.js';
import { takeIssue } from './takeIssue.js';
import { takePage } from './takePage.js';
import { takeParticulars } from './takeParticulars.js';
import { takePost } from './takePost.js';

/** What a line can be whatever stands around it; the first that fits takes it. */
export const particulars: readonly Particular[] = [takeField, takeAddress, takePage, takeFurniture, takeDate, takeIssue, takeParticulars, takeByline, takePost];

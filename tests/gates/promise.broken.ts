/** A promise that nobody awaits: the type-aware lint must refuse it. */
import { later } from './good.ts';

later();

/* Enhancements of the timeline page, which works without scripts: live filters, more pages, keys, corrections. */

import { setUpCorrections } from "./correct.js";
import { setUpKeyboard } from "./keyboard.js";
import { setUpNavigation } from "./navigate.js";
import { setUpOverview } from "./overview.js";
import { setUpPaging } from "./paging.js";

setUpNavigation();
setUpPaging();
setUpKeyboard();
setUpOverview();
setUpCorrections();

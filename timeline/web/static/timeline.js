/* The page of a timeline is whole without this: it makes it quicker to narrow, to walk and to correct. */

import { correcting } from "./correcting.js";
import { growing } from "./more.js";
import { renewing } from "./renewing.js";
import { spanning } from "./span.js";
import { walking } from "./walking.js";

renewing();
growing();
walking();
spanning();
correcting();

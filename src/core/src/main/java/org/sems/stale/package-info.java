/** When somebody was shown what they send back, to find what an older screen would undo. */
@ParametersAreNonnullByDefault
package org.sems.stale;

import javax.annotation.ParametersAreNonnullByDefault;

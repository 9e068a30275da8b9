/** Rules about ratings. */
@ParametersAreNonnullByDefault
package org.sems.gate.rated;

import javax.annotation.ParametersAreNonnullByDefault;

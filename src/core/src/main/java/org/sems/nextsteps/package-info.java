/** What a person can do next with a record, and what still stands in the way, told before anyone tries. */
@ParametersAreNonnullByDefault
package org.sems.nextsteps;

import javax.annotation.ParametersAreNonnullByDefault;

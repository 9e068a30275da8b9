/** What a person can do next with a record, and what still blocks it, shown before anyone tries. */
@ParametersAreNonnullByDefault
package org.sems.nextsteps;

import javax.annotation.ParametersAreNonnullByDefault;

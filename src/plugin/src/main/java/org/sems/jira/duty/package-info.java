/** The page of those who answer for a SeMS: their appointment, what they counter-sign, the criteria and the ledger. */
@ParametersAreNonnullByDefault
package org.sems.jira.duty;

import javax.annotation.ParametersAreNonnullByDefault;

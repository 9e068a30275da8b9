/** The ledger: an audit trail that only grows. */
@ParametersAreNonnullByDefault
package org.sems.jira.ledger;

import javax.annotation.ParametersAreNonnullByDefault;

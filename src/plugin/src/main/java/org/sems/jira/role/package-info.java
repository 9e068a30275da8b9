/** Who holds the roles of a SeMS and by what: by name or through a group. Tells the ledger of changes, and by what a decision was whose. */
@ParametersAreNonnullByDefault
package org.sems.jira.role;

import javax.annotation.ParametersAreNonnullByDefault;

/**
 * Who holds the roles of a SeMS and by what: by name or through a group. Enters changes in the ledger, and by what
 * right a decision was made.
 */
@ParametersAreNonnullByDefault
package org.sems.jira.role;

import javax.annotation.ParametersAreNonnullByDefault;

/** Which projects were in which SeMS, and from when until when: kept, and entered in the ledger of each such SeMS. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.membership;

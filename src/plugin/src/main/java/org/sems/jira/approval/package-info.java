/** What people decided and what happened around it: approvals, requested reviews, the ledger and the lock of a record. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.approval;

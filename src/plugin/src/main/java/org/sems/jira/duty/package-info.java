/** What those who answer for a SeMS do and read: appointments, counter-signatures and the ledger, over REST and on two pages. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.duty;

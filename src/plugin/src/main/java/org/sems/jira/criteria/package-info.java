/**
 * Which risk model version counts in a SeMS: proposed by one, acknowledged by the Accountable Manager, entered in the
 * ledger.
 */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.criteria;

/** Life cycles as Jira's workflows. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.provisioning.workflow;

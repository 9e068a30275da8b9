/** Filters and dashboards of a SeMS. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.provisioning.view;

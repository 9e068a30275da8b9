/** What the view of a record tells beside its fields: the next steps with what stands in their way, and what was decided. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.panel;

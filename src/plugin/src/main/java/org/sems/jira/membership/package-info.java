/** Which projects were in which SeMS, and from when until when: kept and told wherever a project was. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.membership;

/** The translation between the SeMS and Jira. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira;

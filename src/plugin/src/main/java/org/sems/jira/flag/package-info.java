/** Flags that a person clears, with a reason: of what happened, not of what is. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.flag;

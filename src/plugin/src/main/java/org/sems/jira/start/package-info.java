/** What happens once Jira is up. */
@ParametersAreNonnullByDefault
package org.sems.jira.start;

import javax.annotation.ParametersAreNonnullByDefault;

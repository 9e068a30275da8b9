/** Watches the gates of workflows, and flags what went past them while they were out. */
@ParametersAreNonnullByDefault
package org.sems.jira.monitoring.gates;

import javax.annotation.ParametersAreNonnullByDefault;

/** Watches the gates of workflows, and flags records that bypassed them while they were out. */
@ParametersAreNonnullByDefault
package org.sems.jira.monitoring.gates;

import javax.annotation.ParametersAreNonnullByDefault;

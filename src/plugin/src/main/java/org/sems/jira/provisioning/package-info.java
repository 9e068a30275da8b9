/** Gives Jira the configuration that a SeMS needs: the core's plan, carried out by Jira's managers. */
@ParametersAreNonnullByDefault
package org.sems.jira.provisioning;

import javax.annotation.ParametersAreNonnullByDefault;

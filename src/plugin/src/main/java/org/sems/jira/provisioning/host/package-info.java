/** What each kind of Jira's configuration offers to provisioning. */
@ParametersAreNonnullByDefault
package org.sems.jira.provisioning.host;

import javax.annotation.ParametersAreNonnullByDefault;

/** Works off the outbox in the background, tries again what failed, and lists what waits. */
@ParametersAreNonnullByDefault
package org.sems.jira.outbox.worker;

import javax.annotation.ParametersAreNonnullByDefault;

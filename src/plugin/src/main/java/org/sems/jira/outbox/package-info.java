/** The transactional outbox: effects are kept with the decision and done after it. */
@ParametersAreNonnullByDefault
package org.sems.jira.outbox;

import javax.annotation.ParametersAreNonnullByDefault;

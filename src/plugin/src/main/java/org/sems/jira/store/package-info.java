/** What the stores share: a lock for the whole cluster, and columns as values. */
@ParametersAreNonnullByDefault
package org.sems.jira.store;

import javax.annotation.ParametersAreNonnullByDefault;

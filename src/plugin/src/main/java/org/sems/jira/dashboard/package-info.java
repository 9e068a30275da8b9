/** What stands on Jira's dashboards: the heatmap, its data over REST, and the texts that its script shows. */
@ParametersAreNonnullByDefault
package org.sems.jira.dashboard;

import javax.annotation.ParametersAreNonnullByDefault;

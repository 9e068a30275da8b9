/** The heatmap as a dashboard item and over REST. */
@ParametersAreNonnullByDefault
package org.sems.jira.heatmap;

import javax.annotation.ParametersAreNonnullByDefault;

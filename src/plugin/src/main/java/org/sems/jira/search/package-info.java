/** Ratings in Jira's query language, and counting with it. */
@ParametersAreNonnullByDefault
package org.sems.jira.search;

import javax.annotation.ParametersAreNonnullByDefault;

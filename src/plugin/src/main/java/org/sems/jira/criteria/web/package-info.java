/** Risk criteria over REST and on the page of duties. */
@ParametersAreNonnullByDefault
package org.sems.jira.criteria.web;

import javax.annotation.ParametersAreNonnullByDefault;

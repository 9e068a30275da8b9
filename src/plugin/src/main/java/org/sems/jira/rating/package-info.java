/** The rating field, and the risk models that administrators published. */
@ParametersAreNonnullByDefault
package org.sems.jira.rating;

import javax.annotation.ParametersAreNonnullByDefault;

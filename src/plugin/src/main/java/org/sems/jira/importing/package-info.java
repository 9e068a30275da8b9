/** The import page and its REST resource. */
@ParametersAreNonnullByDefault
package org.sems.jira.importing;

import javax.annotation.ParametersAreNonnullByDefault;

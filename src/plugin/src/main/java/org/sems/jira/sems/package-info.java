/** The SeMSs that were set up, in Active Objects. */
@ParametersAreNonnullByDefault
package org.sems.jira.sems;

import javax.annotation.ParametersAreNonnullByDefault;

/** What the app's own pages share. */
@ParametersAreNonnullByDefault
package org.sems.jira.page;

import javax.annotation.ParametersAreNonnullByDefault;

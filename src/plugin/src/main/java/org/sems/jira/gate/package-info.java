/** What holds at a transition of Jira: the three module classes whose names workflows store, and what they call. */
@ParametersAreNonnullByDefault
package org.sems.jira.gate;

import javax.annotation.ParametersAreNonnullByDefault;

/** A running transition as gates see it: its situation, its screen, its gate, and how it is refused. */
@ParametersAreNonnullByDefault
package org.sems.jira.gate.transition;

import javax.annotation.ParametersAreNonnullByDefault;

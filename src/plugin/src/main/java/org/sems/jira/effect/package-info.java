/** What a transition brings about on other records: kept with the decision, done after it, tried again until it is done. */
@ParametersAreNonnullByDefault
package org.sems.jira.effect;

import javax.annotation.ParametersAreNonnullByDefault;

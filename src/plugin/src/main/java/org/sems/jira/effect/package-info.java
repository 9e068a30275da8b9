/** Carries out effects on other records: raises records and requests reviews. */
@ParametersAreNonnullByDefault
package org.sems.jira.effect;

import javax.annotation.ParametersAreNonnullByDefault;

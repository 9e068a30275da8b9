/** Watches what was approved: facts that change without a decision, days that pass, records that came in from elsewhere. */
@ParametersAreNonnullByDefault
package org.sems.jira.monitoring;

import javax.annotation.ParametersAreNonnullByDefault;

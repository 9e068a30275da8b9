/** Watches what was approved: facts that change without a decision, days that pass, records that were imported. */
@ParametersAreNonnullByDefault
package org.sems.jira.monitoring;

import javax.annotation.ParametersAreNonnullByDefault;

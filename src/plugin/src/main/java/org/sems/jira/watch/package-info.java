/** Watches what was approved: facts that change by another way than a decision, days that pass, records that came in from elsewhere. */
@ParametersAreNonnullByDefault
package org.sems.jira.watch;

import javax.annotation.ParametersAreNonnullByDefault;

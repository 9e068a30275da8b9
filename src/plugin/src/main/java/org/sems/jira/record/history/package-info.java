/** What Jira's history says about a record. */
@ParametersAreNonnullByDefault
package org.sems.jira.record.history;

import javax.annotation.ParametersAreNonnullByDefault;

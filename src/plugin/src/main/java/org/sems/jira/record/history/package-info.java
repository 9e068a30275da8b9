/** What Jira's history tells of a record. */
@ParametersAreNonnullByDefault
package org.sems.jira.record.history;

import javax.annotation.ParametersAreNonnullByDefault;

/** What the app has noticed about a record, in the one field that shows it. */
@ParametersAreNonnullByDefault
package org.sems.jira.record.flag;

import javax.annotation.ParametersAreNonnullByDefault;

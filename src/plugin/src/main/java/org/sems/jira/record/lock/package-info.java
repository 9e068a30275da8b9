/** One transition of a record at a time. */
@ParametersAreNonnullByDefault
package org.sems.jira.record.lock;

import javax.annotation.ParametersAreNonnullByDefault;

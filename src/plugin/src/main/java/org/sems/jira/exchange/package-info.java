/** The import of a register into a Jira project: its records, its REST resource and its page. */
@ParametersAreNonnullByDefault
package org.sems.jira.exchange;

import javax.annotation.ParametersAreNonnullByDefault;

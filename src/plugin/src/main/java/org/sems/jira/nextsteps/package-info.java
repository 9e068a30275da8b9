/** The next steps of a record: what each transition asks for and what blocks it, in a panel and over REST. */
@ParametersAreNonnullByDefault
package org.sems.jira.nextsteps;

import javax.annotation.ParametersAreNonnullByDefault;

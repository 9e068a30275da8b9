/** Recorded approvals, kept as rows. */
@ParametersAreNonnullByDefault
package org.sems.jira.approval;

import javax.annotation.ParametersAreNonnullByDefault;

/** Approvals and what was approved as people read them. */
@ParametersAreNonnullByDefault
package org.sems.jira.approval.text;

import javax.annotation.ParametersAreNonnullByDefault;

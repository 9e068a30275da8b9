/** Approvals over REST, counter-signatures, and the panel of what was decided about a record. */
@ParametersAreNonnullByDefault
package org.sems.jira.approval.web;

import javax.annotation.ParametersAreNonnullByDefault;

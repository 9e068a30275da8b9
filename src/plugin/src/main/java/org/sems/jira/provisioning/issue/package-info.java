/** Custom fields, issue types, statuses, resolutions, link types and roles. */
@ParametersAreNonnullByDefault
package org.sems.jira.provisioning.issue;

import javax.annotation.ParametersAreNonnullByDefault;

/** The registry of what was provisioned, in Active Objects. */
@ParametersAreNonnullByDefault
package org.sems.jira.provisioning.registry;

import javax.annotation.ParametersAreNonnullByDefault;

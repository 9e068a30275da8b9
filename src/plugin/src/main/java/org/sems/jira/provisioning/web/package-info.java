/** The page and the REST resources with which an administrator sets SeMSs up. */
@ParametersAreNonnullByDefault
package org.sems.jira.provisioning.web;

import javax.annotation.ParametersAreNonnullByDefault;

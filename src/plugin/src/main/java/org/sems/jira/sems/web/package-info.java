/** The SeMSs of this Jira over REST. */
@ParametersAreNonnullByDefault
package org.sems.jira.sems.web;

import javax.annotation.ParametersAreNonnullByDefault;

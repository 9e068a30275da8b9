/** The page and the REST resources with which an administrator sets SeMSs up. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.admin;

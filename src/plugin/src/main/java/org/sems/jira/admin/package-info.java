/** The page on which an administrator sets SeMSs up. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.admin;

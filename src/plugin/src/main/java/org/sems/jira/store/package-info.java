/** What no issue can hold, in Active Objects: the SeMSs, published risk models and the registry of what was provisioned. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.store;

/** What each kind of Jira's configuration has to offer to be provisioned. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.provisioning.kind;

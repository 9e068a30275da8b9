/** The schemes that a Jira project has one of each. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.provisioning.scheme;

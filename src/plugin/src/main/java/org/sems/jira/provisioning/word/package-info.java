/** Jira's words for records: roles, link types, issue types, statuses, resolutions and custom fields. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.provisioning.word;

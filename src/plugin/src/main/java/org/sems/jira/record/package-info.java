/** Where the fields, types and links of records are in this Jira. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.record;

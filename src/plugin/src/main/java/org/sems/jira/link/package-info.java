/** What the app keeps of links, which Jira lets everybody remove who may link: those that effects made, and those that were removed. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.link;

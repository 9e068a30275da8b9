/**
 * What the app keeps of links, which every user who may link can remove: those that effects made, and those that were
 * removed.
 */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.link;

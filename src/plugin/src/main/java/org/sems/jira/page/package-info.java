/** What the pages with forms have in common: what was entered, what a template may be given, refusals as lines. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.page;

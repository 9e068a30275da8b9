/** What somebody else has changed since a screen was drawn, and what the screen would undo of it. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.stale;

/** What holds at a transition of Jira: the three module classes, and the use cases behind them. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.gate;

/** Follows the gates of workflows: tells the ledger when they are taken out and when they are back, and finds the records that went past them. */
@ParametersAreNonnullByDefault
package org.sems.jira.watch.gates;

import javax.annotation.ParametersAreNonnullByDefault;

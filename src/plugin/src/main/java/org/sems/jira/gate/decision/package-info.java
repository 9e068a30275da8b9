/** The decision: what a transition records and changes, in one transaction with it. */
@ParametersAreNonnullByDefault
package org.sems.jira.gate.decision;

import javax.annotation.ParametersAreNonnullByDefault;

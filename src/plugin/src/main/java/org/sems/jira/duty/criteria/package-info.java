/** Risk criteria on the page of duties and over REST: drafted, published, proposed, acknowledged by the Accountable Manager. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.duty.criteria;

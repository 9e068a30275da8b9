/** Reading the ledger, page by page, as far as whoever reads may see it. */
@ParametersAreNonnullByDefault
package org.sems.jira.ledger.web;

import javax.annotation.ParametersAreNonnullByDefault;

/** Reading the ledger, page by page, as far as the reader may see it. */
@ParametersAreNonnullByDefault
package org.sems.jira.ledger.web;

import javax.annotation.ParametersAreNonnullByDefault;

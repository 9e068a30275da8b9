/** The fields of records: the catalogue's own and those of Jira. */
@ParametersAreNonnullByDefault
package org.sems.catalogue.field;

import javax.annotation.ParametersAreNonnullByDefault;

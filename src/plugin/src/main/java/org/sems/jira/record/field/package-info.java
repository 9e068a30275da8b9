/** The fields of an issue by the catalogue's keys: which they are and what they hold. */
@ParametersAreNonnullByDefault
package org.sems.jira.record.field;

import javax.annotation.ParametersAreNonnullByDefault;

/** The rating field: how a rating is asked for, read, shown, kept in history, exported and exchanged over REST. */
@ParametersAreNonnullByDefault
package org.sems.jira.fields;

import javax.annotation.ParametersAreNonnullByDefault;

/** Reviews that one record asked of another, kept as rows. */
@ParametersAreNonnullByDefault
package org.sems.jira.review;

import javax.annotation.ParametersAreNonnullByDefault;

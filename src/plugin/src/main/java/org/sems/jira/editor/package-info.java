/** What Jira's workflow editor offers for gates and effects. */
@ParametersAreNonnullByDefault
package org.sems.jira.editor;

import javax.annotation.ParametersAreNonnullByDefault;

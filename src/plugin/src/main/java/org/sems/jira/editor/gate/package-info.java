/** Gates on the pages of Jira's workflow editor. */
@ParametersAreNonnullByDefault
package org.sems.jira.editor.gate;

import javax.annotation.ParametersAreNonnullByDefault;

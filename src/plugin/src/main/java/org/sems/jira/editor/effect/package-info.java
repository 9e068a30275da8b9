/** Effects on the pages of Jira's workflow editor. */
@ParametersAreNonnullByDefault
package org.sems.jira.editor.effect;

import javax.annotation.ParametersAreNonnullByDefault;

/** The text of a workflow: written, read, compared, and rid of the app's classes. */
@ParametersAreNonnullByDefault
package org.sems.jira.provisioning.workflow.text;

import javax.annotation.ParametersAreNonnullByDefault;

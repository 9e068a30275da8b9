/** The sandbox's own pages: plain server-rendered HTML around Jira's services, the plugin's templates and its web panels. */
@ParametersAreNonnullByDefault
package org.sems.sandbox.web;

import javax.annotation.ParametersAreNonnullByDefault;

/** What the plugin puts on pages of Jira: web panels, web items and web sections, under their conditions. */
@ParametersAreNonnullByDefault
package org.sems.sandbox.web.fragment;

import javax.annotation.ParametersAreNonnullByDefault;

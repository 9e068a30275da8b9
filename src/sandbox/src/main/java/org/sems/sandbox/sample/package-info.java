/** Fills a fresh sandbox with a sample, over HTTP as its users would: through the plugin's own set-up and import, and Jira's REST. */
@ParametersAreNonnullByDefault
package org.sems.sandbox.sample;

import javax.annotation.ParametersAreNonnullByDefault;

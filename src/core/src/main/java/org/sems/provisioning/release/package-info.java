/** Takes the app's classes out of workflows and finds transitions that bypass their gates. */
@ParametersAreNonnullByDefault
package org.sems.provisioning.release;

import javax.annotation.ParametersAreNonnullByDefault;

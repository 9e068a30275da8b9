/** Appointments over REST and on their page. */
@ParametersAreNonnullByDefault
package org.sems.jira.appointment.web;

import javax.annotation.ParametersAreNonnullByDefault;

/** Appointments in Active Objects: who holds a duty of a SeMS, and since when. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.appointment;

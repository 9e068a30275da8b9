/** Jira's screens and screen schemes. */
@javax.annotation.ParametersAreNonnullByDefault
package org.sems.jira.provisioning.screen;

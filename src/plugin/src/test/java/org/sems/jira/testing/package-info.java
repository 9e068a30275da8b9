/** Fixtures of the plugin's unit tests. */
package org.sems.jira.testing;

/** Dispatches the plugin's WebWork actions as Jira does: alias, command, parameters, checks, views. */
package org.sems.sandbox.webwork;

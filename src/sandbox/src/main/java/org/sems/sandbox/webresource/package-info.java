/** Serves the plugin's web-resources by context and dependency, with texts put into scripts as Jira does. */
package org.sems.sandbox.webresource;

/** Serves the plugin's REST resources as Jira's REST v2 module does: found by scanning, guarded by Jira's annotations. */
package org.sems.sandbox.rest;

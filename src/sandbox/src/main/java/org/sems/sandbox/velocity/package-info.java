/** Renders the plugin's Velocity templates as Jira does: references escaped, methods only from the allow-list. */
package org.sems.sandbox.velocity;

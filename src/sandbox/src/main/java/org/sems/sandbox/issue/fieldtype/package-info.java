/** The custom field types that Jira brings, as far as they are in use. */
package org.sems.sandbox.issue.fieldtype;

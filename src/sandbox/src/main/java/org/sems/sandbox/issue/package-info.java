/** Issues as documents and as Jira's API shows them. */
package org.sems.sandbox.issue;

/** IssueService: reads input, checks it field by field, and writes issues with their history. */
package org.sems.sandbox.issue.edit;

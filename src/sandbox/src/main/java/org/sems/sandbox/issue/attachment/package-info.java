/** Files attached to issues. */
package org.sems.sandbox.issue.attachment;

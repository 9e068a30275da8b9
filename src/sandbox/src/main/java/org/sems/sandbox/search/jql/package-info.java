/** The text of a JQL query and its parts; knows nothing of fields or issues. */
package org.sems.sandbox.search.jql;

/** Search: a Lucene index of all issues, JQL on top of it, and the filter of what a user may find. */
package org.sems.sandbox.search;

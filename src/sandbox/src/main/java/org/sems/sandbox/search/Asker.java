package org.sems.sandbox.search;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Who searches.
 *
 * @param user null for the anonymous user
 * @param overriding whether everything is found, for any user
 */
record Asker(ApplicationUser user, boolean overriding) {}

/** The small services that Jira's platform gives to a plugin: events, locks, caches, jobs, settings, texts, who is logged in. */
package org.sems.sandbox.platform;

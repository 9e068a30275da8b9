package org.sems.sandbox.constants;

import com.atlassian.jira.config.PriorityManager;

/** Priorities; Medium is the default, as in a fresh Jira. */
abstract class StandInPriorityManager implements PriorityManager {

    StandInPriorityManager(StoredConstants constants) {}
}

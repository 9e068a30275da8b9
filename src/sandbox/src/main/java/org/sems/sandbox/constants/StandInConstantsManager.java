package org.sems.sandbox.constants;

import com.atlassian.jira.config.ConstantsManager;

/** All constants by id and name; null for what is not there. Kinds are named as in Jira: IssueType, Status, Resolution, Priority. */
abstract class StandInConstantsManager implements ConstantsManager {

    StandInConstantsManager(StoredConstants constants) {}
}

package org.sems.jira.approval.web;

import java.util.List;
import org.sems.jira.approval.GivenApproval;
import org.sems.problem.Problem;

/**
 * An approval of a record with what the ledger has about it.
 *
 * @param entitledBy by which roles, groups and duties the giver was entitled to it at that time, in codes; empty if the
 * ledger has none
 */
record EntitledApproval(GivenApproval given, List<Problem> entitledBy) {}

package org.sems.jira.approval.web;

import java.util.List;
import org.sems.jira.approval.GivenApproval;
import org.sems.problem.Problem;

/**
 * An approval of a record with what the ledger tells of it.
 *
 * @param entitledBy by which roles, groups and duties it was the giver's when they gave it, in codes; empty if the ledger tells none
 */
record EntitledApproval(GivenApproval given, List<Problem> entitledBy) {}

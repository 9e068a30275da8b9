package org.sems.jira.approval;

import java.time.Instant;
import org.sems.problem.Problem;

/** Why and when an approval ended. */
public record Lapse(Problem why, Instant at) {}

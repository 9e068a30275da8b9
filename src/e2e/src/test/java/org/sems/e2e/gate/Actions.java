package org.sems.e2e.gate;

import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.user;

import java.time.LocalDate;

/** Takes a corrective action through its life by the right people. */
public final class Actions {

    private final Records records;

    public Actions(Records records) {
        this.records = records;
    }

    public void closes(String action) {
        records.goes("risk-owner", action, "Review risk", "Risk review", "Brings no new risk.");
        records.goes(
                "security-manager",
                action,
                "Approve",
                "Action kind",
                option("Corrective"),
                "Assignee",
                user("risk-owner"));
        records.goes("risk-owner", action, "Start");
        records.goes(
                "risk-owner",
                action,
                "Report done",
                "Effectiveness check date",
                LocalDate.now().toString());
        records.goesBecause(
                "Seen on site, nothing to attach.",
                "auditor",
                action,
                "Close",
                "Effectiveness result",
                option("Effective"));
    }
}

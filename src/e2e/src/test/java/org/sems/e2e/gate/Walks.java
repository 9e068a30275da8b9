package org.sems.e2e.gate;

import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.rating;
import static org.sems.e2e.gate.Records.user;

import java.time.LocalDate;
import java.util.List;

/** The life of one record of each type from its creation to a done state, by the right people. */
public final class Walks {

    public static final List<String> TYPES =
            List.of("Risk", "Control", "Incident", "Non-conformance", "Audit", "Finding", "Corrective action");
    private static final String TODAY = LocalDate.now().toString();

    private final Records records;

    public Walks(Records records) {
        this.records = records;
    }

    /** Answers the key of the record, which is done. */
    public String toTheEnd(String type) {
        return switch (type) {
            case "Risk" -> risk();
            case "Control" -> control();
            case "Incident" -> incident();
            case "Non-conformance" -> nonConformance();
            case "Audit" -> audit();
            case "Finding" -> finding();
            case "Corrective action" -> correctiveAction();
            default -> throw new IllegalArgumentException(type);
        };
    }

    private String risk() {
        String key = records.create(
                "risk-owner", "Risk", "Risk family", option("Physical"), "Threat description", "Theft from the apron");
        records.goes(
                "risk-owner",
                key,
                "Assess",
                "Inherent rating",
                rating("Likely", "Severe"),
                "Current rating",
                rating("Likely", "Severe"));
        records.goes(
                "risk-owner",
                key,
                "Plan treatment",
                "Risk strategy",
                option("Control"),
                "Residual rating",
                rating("Unlikely", "Major"),
                "Assignee",
                user("risk-owner"));
        records.link(effectiveControl(), "SeMS treats", key);
        records.goes("risk-owner", key, "Start treatment");
        records.goes("risk-owner", key, "Monitor", "Current rating", rating("Unlikely", "Major"));
        records.goes("risk-owner", key, "Close", "Reasons", "Within tolerance, and the gate is walled up.");
        return key;
    }

    private String control() {
        String key = effectiveControl();
        records.goes("risk-owner", key, "Retire");
        return key;
    }

    /** A control that is in use and has passed its test. */
    public String effectiveControl() {
        String key = records.create("risk-owner", "Control", "Control type", option("Technical"));
        records.goes("risk-owner", key, "Implement");
        records.goes(
                "risk-owner",
                key,
                "Confirm effective",
                "Control tested on",
                TODAY,
                "Control test result",
                option("Passed"),
                "Due date",
                LocalDate.now().plusYears(1).toString());
        return key;
    }

    private String incident() {
        String key = records.create("reporter", "Incident", "Incident class", option("Near miss"));
        records.goes(
                "security-manager",
                key,
                "Triage",
                "Actual severity",
                option("No harm"),
                "Potential severity",
                option("Moderate"));
        records.goes("security-manager", key, "Contain");
        records.goes("security-manager", key, "Investigate");
        records.goes(
                "security-manager",
                key,
                "Close without actions",
                "Cause",
                "The gate stood open during deliveries.",
                "Risk review",
                "No risk of the register is touched.");
        return key;
    }

    private String nonConformance() {
        String key = records.create("auditor", "Non-conformance", "Grade", option("Minor"));
        records.goes("security-manager", key, "Acknowledge");
        records.goes("risk-owner", key, "Analyse cause");
        records.goes("risk-owner", key, "Plan actions", "Cause", "The procedure was not at the post.");
        new Actions(records).closes(raisedBy(key));
        records.goes("risk-owner", key, "Verify", "Effectiveness check date", TODAY);
        records.goes("auditor", key, "Close", "Effectiveness result", option("Effective"));
        return key;
    }

    private String audit() {
        String key = records.create("auditor", "Audit");
        records.goes("auditor", key, "Notify", "Assignee", user("auditor"));
        records.goes("auditor", key, "Begin fieldwork");
        records.goes("auditor", key, "Write report");
        records.goes("auditor", key, "Issue report");
        records.goes("auditor", key, "Close");
        return key;
    }

    private String finding() {
        String key = records.create("auditor", "Finding", "Grade", option("Observation"));
        records.goes("auditor", key, "Begin action");
        new Actions(records).closes(raisedBy(key));
        records.goes("auditor", key, "Close");
        return key;
    }

    private String correctiveAction() {
        String key = records.create("risk-owner", "Corrective action", "Action kind", option("Corrective"));
        new Actions(records).closes(key);
        return key;
    }

    private String raisedBy(String key) {
        Await.until(() -> !records.linked(key, "SeMS raises").isEmpty());
        return records.linked(key, "SeMS raises").get(0);
    }
}

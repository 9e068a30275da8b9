package org.sems.e2e.proofs;

import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.proofs.TamperingCase.Sign.FLAG_AND_LEDGER;
import static org.sems.e2e.proofs.TamperingCase.listed;
import static org.sems.e2e.proofs.TamperingCase.promised;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sems.e2e.gate.Await;
import org.sems.e2e.gate.Records;
import org.sems.e2e.gate.Risks;

/** What somebody with the password of the database writes into Jira's tables while Jira is stopped. */
final class TamperingInJirasTables {

    private static final String WRITER = "database, Jira's tables";
    private final Postgres database;
    private final Records records;
    /** Known before Jira is stopped: ids of issues, fields and states, and values as they are stored. */
    private final Map<String, String> ids = new LinkedHashMap<>();

    TamperingInJirasTables(Postgres database, Records records) {
        this.database = database;
        this.records = records;
    }

    List<TamperingCase> cases() {
        Risks risks = new Risks(records);
        remember(risks);
        return List.of(
                promised(
                        "State *Accepted*",
                        WRITER,
                        FLAG_AND_LEDGER,
                        () -> known(risks.planned()),
                        key -> state(key, "Accepted")),
                promised(
                        "State *Closed*",
                        WRITER,
                        FLAG_AND_LEDGER,
                        () -> known(risks.planned()),
                        key -> state(key, "Closed")),
                listed(
                        "State *Monitored* above tolerance",
                        WRITER,
                        () -> known(risks.planned()),
                        key -> state(key, "Monitored")),
                promised(
                        "Current rating of an accepted risk",
                        WRITER,
                        FLAG_AND_LEDGER,
                        () -> known(risks.accepted()),
                        key -> value(key, "Current rating")),
                promised(
                        "Strategy of an accepted risk",
                        WRITER,
                        FLAG_AND_LEDGER,
                        () -> known(risks.accepted()),
                        key -> value(key, "Risk strategy")),
                promised(
                        "Link to a control of an accepted risk deleted",
                        WRITER,
                        FLAG_AND_LEDGER,
                        this::acceptedWithControl,
                        this::deleteLinks),
                listed("Link to a raised action deleted", WRITER, this::incidentWithAction, this::deleteLinks),
                listed(
                        "Current rating of a risk that nobody has accepted",
                        WRITER,
                        () -> known(risks.planned()),
                        key -> value(key, "Current rating")),
                listed("Security level taken away", WRITER, () -> known(risks.planned()), this::withoutLevel),
                listed(
                        "History of an accepted risk: who accepted it",
                        WRITER,
                        () -> known(risks.accepted()),
                        this::otherAuthor));
    }

    private void remember(Risks risks) {
        String low = risks.assessed(Risks.LOW);
        ids.put("Current rating", stored(low, "Current rating"));
        String avoided = risks.assessed(Risks.HIGH);
        records.goes(
                "risk-owner",
                avoided,
                "Plan treatment",
                "Risk strategy",
                option("Avoid"),
                "Residual rating",
                Risks.LOW,
                "Assignee",
                Records.user("risk-owner"));
        ids.put("Risk strategy", stored(avoided, "Risk strategy"));
        stateOf(risks.accepted(), "Accepted");
        stateOf(risks.closed(Risks.LOW), "Closed");
        stateOf(risks.monitored(Risks.LOW), "Monitored");
        for (String field : List.of("Current rating", "Risk strategy")) {
            ids.put("field " + field, records.id(field).replace("customfield_", ""));
        }
    }

    private void stateOf(String key, String state) {
        ids.put(
                state,
                records.issue(key).path("fields").path("status").path("id").asText());
    }

    /** The JSON in which the sandbox keeps the value of a field. */
    private String stored(String key, String field) {
        return database.read(
                        "SELECT body::jsonb #>> '{values," + records.id(field).replace("customfield_", "")
                                + "}' FROM sandbox_document WHERE kind = 'issue' AND id = '" + idOf(key) + "'")
                .get(0);
    }

    private String idOf(String key) {
        return records.issue(key).path("id").asText();
    }

    private String known(String key) {
        ids.put(key, idOf(key));
        return key;
    }

    private void state(String key, String state) {
        set(key, "{statusId}", '"' + ids.get(state) + '"');
    }

    private void value(String key, String field) {
        set(key, "{values," + ids.get("field " + field) + "}", ids.get(field));
    }

    private void withoutLevel(String key) {
        set(key, "{level}", "null");
    }

    private void set(String key, String path, String json) {
        one(database.change(
                "UPDATE sandbox_document SET body = jsonb_set(body::jsonb, '" + path
                        + "', ?::jsonb)::text WHERE kind = 'issue' AND id = ?",
                json,
                ids.get(key)));
    }

    private void otherAuthor(String key) {
        some(database.change(
                "UPDATE sandbox_document SET body = jsonb_set(body::jsonb, '{author}', '\"auditor\"')::text"
                        + " WHERE kind = 'change' AND body::jsonb ->> 'issueId' = ?",
                ids.get(key)));
    }

    private void deleteLinks(String key) {
        some(database.change(
                "DELETE FROM sandbox_document WHERE kind = 'issue-link' AND ? IN (body::jsonb ->> 'source', body::jsonb ->> 'target')",
                ids.get(key)));
    }

    private static void one(int rows) {
        if (rows != 1) {
            throw new AssertionError(rows + " rows were changed instead of one");
        }
    }

    private static void some(int rows) {
        if (rows == 0) {
            throw new AssertionError("no row was changed");
        }
    }

    private String acceptedWithControl() {
        String risk = new Risks(records).planned();
        records.link(records.create("risk-owner", "Control"), "SeMS treats", risk);
        new Risks(records).decides("accountable-manager", risk, "Accept");
        return known(risk);
    }

    private String incidentWithAction() {
        String incident = records.create("reporter", "Incident", "Incident class", option("Near miss"));
        records.goes(
                "security-manager",
                incident,
                "Triage",
                "Actual severity",
                option("No harm"),
                "Potential severity",
                option("Moderate"));
        records.goes("security-manager", incident, "Investigate");
        records.goes("security-manager", incident, "Plan actions", "Cause", "The lock was worn out.");
        Await.until(() -> !records.linked(incident, "SeMS raises").isEmpty());
        return known(incident);
    }
}

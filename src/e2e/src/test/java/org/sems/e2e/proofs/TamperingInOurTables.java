package org.sems.e2e.proofs;

import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.proofs.TamperingCase.listed;

import java.util.List;
import java.util.Map;
import org.sems.e2e.gate.Await;
import org.sems.e2e.gate.Records;
import org.sems.e2e.gate.Risks;
import org.sems.e2e.host.Host;

/** What somebody with the password of the database writes into the app's own tables. */
record TamperingInOurTables(Postgres database, Host host, Records records) {

    private static final String WRITER = "database, the app's tables";

    List<TamperingCase> cases() {
        Risks risks = new Risks(records);
        return List.of(
                listed("An approval that lapsed is put in force again", WRITER, this::lapsed, this::putInForce),
                listed(
                        "An approval is somebody else's",
                        WRITER,
                        risks::accepted,
                        risk -> approval(risk, "\"GIVEN_BY_KEY\" = 'auditor'")),
                listed(
                        "An approval holds longer",
                        WRITER,
                        risks::accepted,
                        risk -> approval(risk, "\"LAST_DAY\" = '2099-12-31'")),
                listed("An approval is deleted", WRITER, risks::accepted, this::deleteApproval),
                listed(
                        "A bypass *Accepted* gets an approval that nobody gave",
                        WRITER,
                        this::bypassed,
                        this::forgeApproval),
                listed(
                        "A line of the ledger is changed",
                        WRITER,
                        risks::accepted,
                        risk -> ledger("UPDATE %s SET \"ACTOR_KEY\" = 'auditor' WHERE \"ISSUE_ID\" = ?", risk)),
                listed(
                        "A line of the ledger is deleted",
                        WRITER,
                        risks::accepted,
                        risk -> ledger("DELETE FROM %s WHERE \"ISSUE_ID\" = ?", risk)),
                listed("A review that was asked is deleted", WRITER, this::asked, this::deleteReview),
                listed("An appointment is acknowledged", WRITER, this::appointed, this::acknowledge));
    }

    private long id(String key) {
        return records.issue(key).path("id").asLong();
    }

    private void change(String table, String sql, Object... values) {
        if (database.change(sql.formatted(database.table(table)), values) == 0) {
            throw new AssertionError("no row of " + table + " was changed");
        }
    }

    private void approval(String risk, String set) {
        change("APPROVAL", "UPDATE %s SET " + set + " WHERE \"ISSUE_ID\" = ?", id(risk));
    }

    private void deleteApproval(String risk) {
        change("APPROVAL", "DELETE FROM %s WHERE \"ISSUE_ID\" = ?", id(risk));
    }

    private void ledger(String sql, String risk) {
        change("LEDGER", sql, id(risk));
    }

    private String lapsed() {
        String risk = new Risks(records).accepted();
        records.goes(
                "risk-owner",
                risk,
                "Assess again",
                "Inherent rating",
                Risks.VERY_HIGH,
                "Current rating",
                Risks.VERY_HIGH);
        return risk;
    }

    private void putInForce(String risk) {
        approval(risk, "\"STATE\" = 'IN_FORCE', \"LAPSE_REASON\" = NULL, \"LAPSED_AT\" = NULL");
    }

    private String bypassed() {
        String risk = new Risks(records).planned();
        host.as("admin")
                .post(
                        "/sandbox/app/transition",
                        Map.of(
                                "issue",
                                risk,
                                "action",
                                records.transitionId("security-manager", risk, "Accept"),
                                "user",
                                "security-manager",
                                "skipValidators",
                                true))
                .ok();
        return risk;
    }

    /** A copy of the approval of another risk with the same facts. */
    private void forgeApproval(String risk) {
        String other = new Risks(records).accepted();
        change(
                "APPROVAL",
                "INSERT INTO %1$s (\"SEMS_ID\", \"ISSUE_ID\", \"KIND\", \"GIVEN_BY_KEY\", \"GIVEN_AT\", \"LAST_DAY\", \"FACTS\", \"STATE\")"
                        + " SELECT \"SEMS_ID\", ?, \"KIND\", \"GIVEN_BY_KEY\", \"GIVEN_AT\", \"LAST_DAY\", \"FACTS\", \"STATE\" FROM %1$s WHERE \"ISSUE_ID\" = ?",
                id(risk),
                id(other));
    }

    private String asked() {
        String risk = new Risks(records).assessed(Risks.LOW);
        String incident = records.create("reporter", "Incident", "Incident class", option("Near miss"));
        records.link(incident, "SeMS affects", risk);
        records.goes(
                "security-manager",
                incident,
                "Triage",
                "Actual severity",
                option("No harm"),
                "Potential severity",
                option("Moderate"));
        Await.until(() -> records.flags(risk).contains("Review requested"));
        return risk;
    }

    private void deleteReview(String risk) {
        change("REVIEW", "DELETE FROM %s WHERE \"TARGET_ID\" = ?", id(risk));
    }

    /** About no record. */
    private String appointed() {
        records.as("admin")
                .post(
                        "/rest/sems/1.0/appointments",
                        Map.of(
                                "sems", records.project().key(),
                                "duty", "deputy-accountable-manager",
                                "user", "auditor"))
                .ok();
        return "";
    }

    private void acknowledge(String none) {
        change("APPOINTMENT", "UPDATE %s SET \"ACKNOWLEDGED_AT\" = now() WHERE \"ACKNOWLEDGED_AT\" IS NULL");
    }
}

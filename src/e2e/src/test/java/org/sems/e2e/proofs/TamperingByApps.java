package org.sems.e2e.proofs;

import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.rating;
import static org.sems.e2e.proofs.TamperingCase.Sign.FLAG_AND_LEDGER;
import static org.sems.e2e.proofs.TamperingCase.listed;
import static org.sems.e2e.proofs.TamperingCase.promised;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sems.e2e.gate.Records;
import org.sems.e2e.gate.Risks;
import org.sems.e2e.host.Host;

/** What other apps, imports and ordinary people do past a gate. */
record TamperingByApps(Host host, Records records) {

    private static final String APP = "another app";

    List<TamperingCase> cases() {
        Risks risks = new Risks(records);
        return List.of(
                promised(
                        "*Accept* without validators",
                        APP,
                        FLAG_AND_LEDGER,
                        risks::planned,
                        risk -> skip(risk, "Accept", "security-manager")),
                promised(
                        "*Withdraw* without conditions and validators",
                        APP,
                        FLAG_AND_LEDGER,
                        risks::planned,
                        risk -> skip(risk, "Withdraw", "risk-owner")),
                promised(
                        "Residual rating of an accepted risk",
                        APP,
                        FLAG_AND_LEDGER,
                        risks::accepted,
                        risk -> update(risk, true, "Residual rating", rating("Almost certain", "Severe"))),
                promised(
                        "Current rating of an accepted risk, without an event",
                        APP,
                        FLAG_AND_LEDGER,
                        risks::accepted,
                        risk -> update(risk, false, "Current rating", rating("Rare", "Minor"))),
                promised(
                        "Strategy of an accepted risk",
                        APP,
                        FLAG_AND_LEDGER,
                        risks::accepted,
                        risk -> update(risk, true, "Risk strategy", option("Avoid"))),
                listed(
                        "Current rating of a risk that nobody has accepted",
                        APP,
                        risks::planned,
                        risk -> update(risk, true, "Current rating", rating("Rare", "Minor"))),
                listed(
                        "Flag *Gate bypassed* taken away",
                        APP,
                        this::bypassed,
                        risk -> update(risk, false, "Record flags", List.of())),
                promised(
                        "A risk that comes in as *Accepted*",
                        "project import",
                        FLAG_AND_LEDGER,
                        () -> imported("Accepted"),
                        risk -> {}),
                promised(
                        "A risk that comes in as *Closed*",
                        "project import",
                        FLAG_AND_LEDGER,
                        () -> imported("Closed"),
                        risk -> {}),
                listed(
                        "A risk that comes in as *Monitored*, rated by nobody",
                        "project import",
                        () -> imported("Monitored"),
                        risk -> {}),
                promised(
                        "A control taken away from an accepted risk",
                        "whoever may link",
                        FLAG_AND_LEDGER,
                        this::acceptedWithControl,
                        this::unlink),
                promised(
                        "A link that a gate of an audit reads",
                        "whoever may link",
                        FLAG_AND_LEDGER,
                        this::auditWithLink,
                        this::unlink));
    }

    private void skip(String risk, String transition, String user) {
        host.as("admin")
                .post(
                        "/sandbox/app/transition",
                        Map.of(
                                "issue",
                                risk,
                                "action",
                                records.transitionId("security-manager", risk, transition),
                                "user",
                                user,
                                "skipConditions",
                                true,
                                "skipValidators",
                                true))
                .ok();
    }

    private void update(String key, boolean event, String field, Object value) {
        Map<String, Object> body = new LinkedHashMap<>(
                Map.of("issue", key, "user", "security-manager", "fields", records.values(field, value)));
        body.put("event", event);
        host.as("admin").post("/sandbox/app/update", body).ok();
    }

    private String bypassed() {
        String risk = new Risks(records).planned();
        skip(risk, "Accept", "security-manager");
        return risk;
    }

    /** The import is the change: what is told of it comes with the jobs after it. */
    private String imported(String state) {
        return host.as("admin")
                .post(
                        "/sandbox/issues/import",
                        Map.of(
                                "project",
                                records.project().key(),
                                "type",
                                "Risk",
                                "summary",
                                "Came in",
                                "status",
                                state))
                .ok()
                .path("key")
                .asText();
    }

    private String acceptedWithControl() {
        String risk = new Risks(records).planned();
        records.link(records.create("risk-owner", "Control"), "SeMS treats", risk);
        new Risks(records).decides("accountable-manager", risk, "Accept");
        return risk;
    }

    private String auditWithLink() {
        String audit = records.create("security-manager", "Audit");
        records.link(audit, "SeMS audits", records.create("security-manager", "Control"));
        return audit;
    }

    private void unlink(String key) {
        String link = records.issue(key)
                .path("fields")
                .path("issuelinks")
                .path(0)
                .path("id")
                .asText();
        records.as("security-manager").delete("/rest/api/2/issueLink/" + link).ok();
    }
}

package org.sems.e2e.proofs;

import static org.sems.e2e.gate.Records.option;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sems.e2e.gate.Records;
import org.sems.e2e.gate.Risks;
import org.sems.e2e.gate.UsualAnswers;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;
import org.sems.e2e.rating.NextVersion;

/** The same button twice in the same moment: one counts, and nobody hangs. */
final class DoubleClicks implements Proof {

    private static final int ON_POSTGRES = Integer.getInteger("sems.clicks.postgres", 60);
    private static final int ON_HSQLDB = Integer.getInteger("sems.clicks.hsqldb", 20);
    private static final String APPOINTMENTS = "/rest/sems/1.0/appointments";
    private static final String MANAGER = "accountable-manager";

    private Host host;
    private String database;
    private Report report;
    private final Map<String, Map<String, Integer>> statuses = new LinkedHashMap<>();

    @Override
    public String name() {
        return "double-clicks";
    }

    @Override
    public String title() {
        return "Double clicks";
    }

    @Override
    public void run(Report to) throws Exception {
        report = to;
        if (Postgres.isThere()) {
            try (Postgres postgres = Postgres.open()) {
                rounds(Host.freshOn(postgres.url()), "PostgreSQL", ON_POSTGRES);
            }
        } else {
            report.notRun("PostgreSQL, since the machine has none.");
        }
        rounds(Host.fresh(), "HSQLDB", ON_HSQLDB);
        report.tell(
                "Two requests left in the same moment, in threads of their own; an answer that takes more than a minute counts as hanging."
                        + " What the two were answered:\n\n| Pressed twice | Answers: times |\n|---|---|\n"
                        + statuses.entrySet().stream()
                                .map(each -> "| " + each.getKey() + " | "
                                        + each.getValue().entrySet().stream()
                                                .map(answers -> answers.getKey() + ": " + answers.getValue())
                                                .collect(Collectors.joining(", "))
                                        + " |")
                                .collect(Collectors.joining("\n"))
                        + "\n\nAn acknowledgement may be answered with success twice: who has acknowledged is told so again. It counts once, and the ledger has one line.");
    }

    private void rounds(Host sandbox, String on, int rounds) throws Exception {
        host = sandbox;
        database = on;
        try {
            Records records = new Records(SemsProject.withCoreProfile(host)).withAccountableManager();
            SemsProject appointments = SemsProject.withCoreProfile(host);
            for (int round = 1; round <= rounds; round++) {
                firstTransition(records);
                acceptance(records);
                counterSignature(records, round);
                appointment(appointments);
                publication();
                if (round % 10 == 0) {
                    report.say(database + " round " + round + " of " + rounds);
                }
            }
        } finally {
            host.kill();
        }
    }

    /** The first transition of a record: there is no lock's row yet. */
    private void firstTransition(Records records) throws Exception {
        String action = records.create("risk-owner", "Corrective action", "Action kind", option("Corrective"));
        Supplier<Answer> press =
                press(records, "risk-owner", action, "Review risk", "Risk review", "Brings no new risk.");

        one("First step of a record", Together.send(press, press), 204);

        report.holds(
                "Steps that are in the history once",
                records.statusHistory(action).size() == 1,
                action + " on " + database + ": " + records.statusHistory(action));
    }

    private void acceptance(Records records) throws Exception {
        String risk = new Risks(records).planned(Risks.HIGH);
        Supplier<Answer> press = press(records, MANAGER, risk, "Accept");

        one("*Accept* of a risk", Together.send(press, press), 204);

        Seen seen = new Seen(host, records);
        report.holds(
                "Acceptances with one approval",
                seen.approvals(risk).equals(List.of("in-force")),
                risk + " on " + database + " has the approvals " + seen.approvals(risk));
        report.holds(
                "Acceptances without a flag", records.flags(risk).isEmpty(), risk + " bears " + records.flags(risk));
    }

    /** The Accountable Manager signs what a deputy has accepted. */
    private void counterSignature(Records records, int round) throws Exception {
        if (round == 1) {
            String id = records.as("admin")
                    .post(
                            APPOINTMENTS,
                            Map.of(
                                    "sems",
                                    records.project().key(),
                                    "duty",
                                    "deputy-accountable-manager",
                                    "user",
                                    "security-manager"))
                    .ok()
                    .path("id")
                    .asText();
            records.as("security-manager")
                    .post(APPOINTMENTS + "/" + id + "/acknowledge", Map.of())
                    .ok();
        }
        String risk = new Risks(records).planned(Risks.HIGH);
        press(records, "security-manager", risk, "Accept").get().ok();
        String approval = records.as(MANAGER)
                .get("/rest/sems/1.0/approvals?issue=" + risk)
                .ok()
                .findPath("id")
                .asText();
        Supplier<Answer> sign =
                () -> records.as(MANAGER).post("/rest/sems/1.0/approvals/" + approval + "/counter-sign", Map.of());

        one("*Counter-sign*", Together.send(sign, sign), 200);

        report.holds(
                "Counter-signatures that are in the ledger once",
                new Seen(host, records)
                                .ledgerKinds(risk).stream()
                                        .filter("counter-sign"::equals)
                                        .count()
                        == 1,
                risk + " on " + database + ": " + new Seen(host, records).ledgerKinds(risk));
    }

    private void appointment(SemsProject project) throws Exception {
        Supplier<Answer> appoint = () ->
                project.as("admin").post(APPOINTMENTS, Map.of("sems", project.key(), "duty", MANAGER, "user", MANAGER));
        List<Answer> appointed = Together.send(appoint, appoint);
        one("*Appoint*", appointed, 200);
        String id = appointed.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow()
                .json()
                .path("id")
                .asText();
        int before = ledger(project).size();
        Supplier<Answer> acknowledge =
                () -> project.as(MANAGER).post(APPOINTMENTS + "/" + id + "/acknowledge", Map.of());

        note("*Acknowledge* an appointment", Together.send(acknowledge, acknowledge));

        report.holds(
                "Acknowledgements that are in the ledger once",
                ledger(project).size() == before + 1,
                "the ledger of " + project.key() + " on " + database + " has "
                        + (ledger(project).size() - before) + " lines of one acknowledgement");
        project.as("admin").post(APPOINTMENTS + "/" + id + "/end", Map.of()).ok();
    }

    private void publication() throws Exception {
        int version = NextVersion.next(host);
        Supplier<Answer> publish =
                () -> host.as("admin").post("/rest/sems/1.0/risk-models", Map.of("yaml", NextVersion.rogue(version)));

        one("*Publish* a risk model", Together.send(publish, publish), 200);

        int there = 0;
        for (JsonNode model : host.as("admin").get("/rest/sems/1.0/risk-models").ok()) {
            there += model.path("version").asInt() == version ? 1 : 0;
        }
        report.holds(
                "Published versions that are there once",
                there == 1,
                "version " + version + " is there " + there + " times");
    }

    private List<JsonNode> ledger(SemsProject project) {
        return new Seen(host, new Records(project)).ledger();
    }

    private Supplier<Answer> press(Records records, String user, String key, String transition, Object... fields) {
        Map<String, Object> all = new LinkedHashMap<>(new UsualAnswers(records).values(user, key, transition));
        all.putAll(records.values(fields));
        Map<String, Object> body =
                Map.of("transition", Map.of("id", records.transitionId(user, key, transition)), "fields", all);
        return () -> records.as(user).post("/rest/api/2/issue/" + key + "/transitions", body);
    }

    /** One of the two is answered with this status, the other one is refused in words. */
    private void one(String what, List<Answer> answers, int success) {
        note(what, answers);
        long won = answers.stream().filter(answer -> answer.status() == success).count();
        long refused = answers.stream()
                .filter(answer -> answer.status() == 400 || answer.status() == 409)
                .count();
        report.holds(
                "Pairs of which one is done and the other one refused",
                won == 1 && refused == 1,
                what + " on " + database + ": " + answers);
    }

    private void note(String what, List<Answer> answers) {
        report.count(what + ", on " + database);
        String both = answers.stream()
                .map(Answer::status)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" and "));
        statuses.computeIfAbsent(what, w -> new TreeMap<>()).merge(both, 1, Integer::sum);
    }
}

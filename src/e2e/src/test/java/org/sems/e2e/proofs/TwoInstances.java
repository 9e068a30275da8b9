package org.sems.e2e.proofs;

import static org.sems.e2e.gate.Records.option;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.sems.e2e.gate.Await;
import org.sems.e2e.gate.Records;
import org.sems.e2e.gate.Risks;
import org.sems.e2e.gate.UsualAnswers;
import org.sems.e2e.host.Answer;
import org.sems.e2e.host.Criteria;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;
import org.sems.e2e.rating.NextVersion;

/** Two sandboxes on one PostgreSQL database work side by side, as two nodes of a cluster would. */
final class TwoInstances implements Proof {

    private static final int CYCLES = Integer.getInteger("sems.instances.cycles", 3);
    /** Of each kind for each of the two. */
    private static final int EACH = 6;

    private static final int ANSWERS = 4;
    private static final String MANAGER = "accountable-manager";
    private static final String DEPUTY = "security-manager";
    private Report report;

    @Override
    public String name() {
        return "two-instances";
    }

    @Override
    public String title() {
        return "Two instances on one database";
    }

    /** A transition that is ready to be pressed. */
    private record Press(String user, String key, Map<String, Object> body) {

        Answer at(Host node) {
            return node.as(user).post("/rest/api/2/issue/" + key + "/transitions", body);
        }
    }

    /** What one of the two decides: risks to accept, and incidents to triage with their risks. */
    private record Share(List<String> risks, Map<String, String> triaged, List<Press> presses) {}

    @Override
    public void run(Report to) throws Exception {
        report = to;
        report.tell("""
                **What the sandbox allows.** Two sandboxes on one PostgreSQL database have the app's tables and the cluster locks in common. What stands for Jira's own tables (issues, links,
                configuration) each reads once, at its start, and keeps in memory. So the second one is started when the records are there; each then decides on records of its own; both
                run the job of the effects as fast as they can while the other one decides; both give answers to the same approvals, appointments, criteria and risk models in the same moment. At the
                end of each cycle both are killed, one is started, and everything is looked at through it.

                **What this cannot show.** Two transitions of *one record* on two nodes: the second sandbox would not see the first one's issue. That is shown within one process
                (`ConcurrentTransitionsStoreTest`, `TwoAtOnceFuncTest`, and *double-clicks* here), and rests on a row of the database, not on a lock of the process. Nor caches of Jira that
                are told of changes, nor an index that lags behind.""");
        if (!Postgres.isThere()) {
            report.notRun("the machine has no PostgreSQL.");
            return;
        }
        try (Postgres database = Postgres.open()) {
            Host one = Host.freshOn(database.url());
            for (int cycle = 1; cycle <= CYCLES; cycle++) {
                cycle(one, database);
                report.say("cycle " + cycle + " of " + CYCLES);
            }
            one.kill();
        }
    }

    private void cycle(Host one, Postgres database) throws Exception {
        Records records = new Records(SemsProject.withCoreProfile(one)).withAccountableManager();
        appointDeputy(records);
        SemsProject plain = SemsProject.withCoreProfile(one);
        Share first = share(records);
        Share second = share(records);
        List<String> accepted = acceptedByDeputy(records);
        Await.until(new Seen(one, records)::noEffectWaits);
        Host other = Host.freshOn(database.url());
        try {
            calls(one, "DELETE");
            calls(other, "DELETE");
            sideBySide(one, first, other, second);
            Await.until(() -> {
                retry(one);
                return new Seen(one, records).noEffectWaits();
            });
            report.count("Reviews asked by the first one", asked(one));
            report.count("Reviews asked by the second one", asked(other));
            answers(one, other, records, accepted);
            appointments(one, other, plain);
            criteria(one, other, new Criteria(plain), plain);
            publications(one, other);
        } finally {
            other.kill();
        }
        one.killAndStart();
        check(new Seen(one, records), first);
        check(new Seen(one, records), second);
    }

    private Share share(Records records) {
        List<String> risks = new ArrayList<>();
        Map<String, String> triaged = new LinkedHashMap<>();
        List<Press> presses = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            String risk = new Risks(records).planned(Risks.HIGH);
            risks.add(risk);
            presses.add(ready(records, MANAGER, risk, "Accept"));
            String incident = records.create("reporter", "Incident", "Incident class", option("Near miss"));
            String touched = new Risks(records).assessed(Risks.LOW);
            records.link(incident, "SeMS affects", touched);
            triaged.put(incident, touched);
            presses.add(ready(
                    records,
                    "security-manager",
                    incident,
                    "Triage",
                    "Actual severity",
                    option("No harm"),
                    "Potential severity",
                    option("Moderate")));
        }
        return new Share(risks, triaged, presses);
    }

    private static Press ready(Records records, String user, String key, String transition, Object... fields) {
        Map<String, Object> all = new LinkedHashMap<>(new UsualAnswers(records).values(user, key, transition));
        all.putAll(records.values(fields));
        return new Press(
                user,
                key,
                Map.of("transition", Map.of("id", records.transitionId(user, key, transition)), "fields", all));
    }

    private void sideBySide(Host one, Share first, Host other, Share second) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> jobs = CompletableFuture.allOf(
                CompletableFuture.runAsync(() -> retryUntil(one, done), task -> new Thread(task).start()),
                CompletableFuture.runAsync(() -> retryUntil(other, done), task -> new Thread(task).start()));
        CompletableFuture<Void> decided = CompletableFuture.allOf(
                CompletableFuture.runAsync(() -> press(one, first), task -> new Thread(task).start()),
                CompletableFuture.runAsync(() -> press(other, second), task -> new Thread(task).start()));
        try {
            decided.join();
        } finally {
            done.set(true);
            jobs.join();
        }
    }

    private void press(Host node, Share share) {
        for (Press press : share.presses()) {
            Answer answer = press.at(node);
            report.holds(
                    "Decisions made side by side",
                    answer.status() == 204,
                    press.key() + " was answered " + answer.status() + " " + answer.body());
        }
    }

    private void retryUntil(Host node, AtomicBoolean done) {
        while (!done.get()) {
            retry(node);
            report.count("Runs of the effects' job beside the decisions");
        }
    }

    private static void retry(Host node) {
        node.as("admin")
                .post("/sandbox/jobs", Map.of("run", "org.sems.jira.outbox.worker.RetryEffects"))
                .ok();
    }

    private static int asked(Host node) {
        return calls(node, "GET").path("CommentManager.create").asInt();
    }

    private static JsonNode calls(Host node, String method) {
        return (method.equals("GET")
                        ? node.as("admin").get("/sandbox/calls")
                        : node.as("admin").delete("/sandbox/calls"))
                .ok();
    }

    private void check(Seen seen, Share share) {
        for (String risk : share.risks()) {
            report.holds(
                    "Acceptances with one approval and one line of the ledger",
                    seen.records().status(risk).equals("Accepted")
                            && Collections.frequency(seen.approvals(risk), "in-force") == 1
                            && Collections.frequency(seen.ledgerKinds(risk), "approval") == 1,
                    risk + ": " + seen.records().status(risk) + ", " + seen.approvals(risk) + ", "
                            + seen.ledgerKinds(risk));
        }
        share.triaged()
                .forEach((incident, risk) -> report.holds(
                        "Reviews asked once",
                        seen.records().status(incident).equals("Triaged")
                                && seen.comments(risk) == 1
                                && seen.records().flags(risk).equals(List.of("Review requested")),
                        incident + ", " + seen.records().status(incident) + ": " + risk + " has "
                                + seen.comments(risk) + " requests and the flags "
                                + seen.records().flags(risk)));
    }

    private static void appointDeputy(Records records) {
        String id = records.as("admin")
                .post(
                        "/rest/sems/1.0/appointments",
                        Map.of("sems", records.project().key(), "duty", "deputy-accountable-manager", "user", DEPUTY))
                .ok()
                .path("id")
                .asText();
        records.as(DEPUTY)
                .post("/rest/sems/1.0/appointments/" + id + "/acknowledge", Map.of())
                .ok();
    }

    private static List<String> acceptedByDeputy(Records records) {
        List<String> risks = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            String risk = new Risks(records).planned(Risks.HIGH);
            records.goes(DEPUTY, risk, "Accept");
            risks.add(risk);
        }
        return risks;
    }

    /** Signed on one, declined on the other. */
    private void answers(Host one, Host other, Records records, List<String> risks) throws Exception {
        for (String risk : risks) {
            String path = "/rest/sems/1.0/approvals/"
                    + records.as(MANAGER)
                            .get("/rest/sems/1.0/approvals?issue=" + risk)
                            .ok()
                            .findPath("id")
                            .asText();
            exactlyOne(
                    "Approvals signed on one and declined on the other",
                    () -> one.as(MANAGER).post(path + "/counter-sign", Map.of()),
                    () -> other.as(MANAGER).post(path + "/decline", Map.of("reason", "Not seen on site.")));
        }
    }

    private void appointments(Host one, Host other, SemsProject project) throws Exception {
        for (int i = 0; i < ANSWERS; i++) {
            Map<String, Object> wanted =
                    Map.of("sems", project.key(), "duty", MANAGER, "user", i % 2 == 0 ? MANAGER : "auditor");
            List<Answer> answers = exactlyOne(
                    "Appointments to one duty",
                    () -> one.as("admin").post("/rest/sems/1.0/appointments", wanted),
                    () -> other.as("admin").post("/rest/sems/1.0/appointments", wanted));
            for (Answer answer : answers) {
                if (answer.status() == 200) {
                    one.as("admin")
                            .post(
                                    "/rest/sems/1.0/appointments/"
                                            + answer.json().path("id").asText() + "/end",
                                    Map.of())
                            .ok();
                }
            }
        }
    }

    private void criteria(Host one, Host other, Criteria criteria, SemsProject project) throws Exception {
        int version = NextVersion.next(one);
        one.as("admin")
                .post("/rest/sems/1.0/risk-models", Map.of("yaml", NextVersion.rogue(version)))
                .ok();
        Map<String, Object> model = Map.of("model", "plain-5x5." + version);
        String path = "/rest/sems/1.0/criteria/" + project.key();
        for (int i = 0; i < ANSWERS; i++) {
            exactlyOne(
                    "Proposals of criteria",
                    () -> one.as("admin").post(path, model),
                    () -> other.as("admin").post(path, model));
            JsonNode proposal = criteria.seenBy("admin").path("proposal");
            if (proposal.has("id")) {
                criteria.withdraw("admin", proposal.path("id").asText()).ok();
            }
        }
    }

    private void publications(Host one, Host other) throws Exception {
        for (int i = 0; i < ANSWERS; i++) {
            int version = NextVersion.next(one);
            Map<String, Object> model = Map.of("yaml", NextVersion.rogue(version));
            exactlyOne(
                    "Publications of one version",
                    () -> one.as("admin").post("/rest/sems/1.0/risk-models", model),
                    () -> other.as("admin").post("/rest/sems/1.0/risk-models", model));
        }
    }

    private List<Answer> exactlyOne(String what, Supplier<Answer> one, Supplier<Answer> other) throws Exception {
        List<Answer> answers = Together.send(one, other);
        long won = answers.stream().filter(answer -> answer.status() == 200).count();
        long refused = answers.stream()
                .filter(answer -> answer.status() == 400 || answer.status() == 409)
                .count();
        report.holds(what + ", of which one counted", won == 1 && refused == 1, what + ": " + answers);
        return answers;
    }
}

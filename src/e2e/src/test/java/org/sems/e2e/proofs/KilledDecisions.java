package org.sems.e2e.proofs;

import static org.sems.e2e.gate.Records.option;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.sems.e2e.gate.Await;
import org.sems.e2e.gate.Records;
import org.sems.e2e.gate.Risks;
import org.sems.e2e.gate.UsualAnswers;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Decisions with approvals and effects, cut off at random moments. */
final class KilledDecisions {

    private static final int ROUNDS_OF_A_PROJECT = 8;
    private static final int RISKS = 3;
    private static final int INCIDENTS = 2;
    private static final int CLERKS = 4;
    /** The part of an undisturbed round in which there is something to cut off: the first one is slow, and ends with looking whether an effect waits. */
    private static final double DECIDING = 0.6;

    private final Host host;
    private final String database;
    private final Random random;
    private final Report report;
    private Records records;
    private Seen seen;
    private final List<Later> later = new ArrayList<>();
    private long undisturbed;

    KilledDecisions(Host host, String database, Random random, Report report) {
        this.host = host;
        this.database = database;
        this.random = random;
        this.report = report;
    }

    /** A transition that is ready to be pressed. */
    private record Press(String user, String key, String id, Map<String, Object> fields) {}

    /** What is decided in one round; of each triaged incident its risk. */
    private record Round(List<String> risks, List<String> planned, Map<String, String> triaged, List<Press> presses) {}

    /** A round whose effects are looked at again at the end. */
    private record Later(Records records, Round round) {}

    void rounds(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            if (round % ROUNDS_OF_A_PROJECT == 0) {
                records = new Records(SemsProject.withCoreProfile(host)).withAccountableManager();
                seen = new Seen(host, records);
            }
            if (undisturbed == 0) {
                measure();
            }
            Round decided = prepare();
            Map<String, Boolean> answered = pressAndKill(decided);
            host.start();
            seen.retryEffects();
            seen.runJob("org.sems.jira.monitoring.CheckApprovals");
            int done = check(decided, answered);
            later.add(new Later(records, decided));
            report.count("Rounds of decisions that were killed, on " + database);
            report.say(database + " round " + (round + 1) + " of " + rounds + ": " + done + " of "
                    + decided.presses().size() + " decisions made, " + answered.size() + " answered");
        }
    }

    /** How long a round takes that nobody kills, effects included. */
    private void measure() throws Exception {
        Round round = prepare();
        long start = System.nanoTime();
        Map<String, Boolean> answered = new ConcurrentHashMap<>();
        ExecutorService clerks = press(round, answered);
        clerks.awaitTermination(60, TimeUnit.SECONDS);
        Await.until(seen::noEffectWaits);
        undisturbed = System.nanoTime() - start;
        check(round, answered);
        later.add(new Later(records, round));
        report.count("Rounds of decisions that nobody killed, on " + database);
        report.say(database + ": a round takes " + undisturbed / 1_000_000 + " ms");
    }

    private Round prepare() {
        List<String> risks = new ArrayList<>();
        List<Press> presses = new ArrayList<>();
        Risks register = new Risks(records);
        for (int i = 0; i < RISKS; i++) {
            String risk = register.planned(Risks.HIGH);
            risks.add(risk);
            presses.add(ready("accountable-manager", risk, "Accept"));
        }
        List<String> planned = new ArrayList<>();
        Map<String, String> triaged = new LinkedHashMap<>();
        for (int i = 0; i < INCIDENTS; i++) {
            String incident = records.create("reporter", "Incident", "Incident class", option("Near miss"));
            triage(incident);
            records.goes("security-manager", incident, "Investigate");
            planned.add(incident);
            presses.add(ready("security-manager", incident, "Plan actions", "Cause", "The lock was worn out."));
            String other = records.create("reporter", "Incident", "Incident class", option("Near miss"));
            String risk = register.assessed(Risks.LOW);
            records.link(other, "SeMS affects", risk);
            triaged.put(other, risk);
            presses.add(ready(
                    "security-manager",
                    other,
                    "Triage",
                    "Actual severity",
                    option("No harm"),
                    "Potential severity",
                    option("Moderate")));
        }
        List<String> made = presses.stream().map(Press::key).toList();
        Await.until(() -> Collections.disjoint(seen.waitingOf(), made));
        Collections.shuffle(presses, random);
        return new Round(risks, planned, triaged, presses);
    }

    private void triage(String incident) {
        records.goes(
                "security-manager",
                incident,
                "Triage",
                "Actual severity",
                option("No harm"),
                "Potential severity",
                option("Moderate"));
    }

    private Press ready(String user, String key, String transition, Object... fields) {
        Map<String, Object> all = new LinkedHashMap<>(new UsualAnswers(records).values(user, key, transition));
        all.putAll(records.values(fields));
        return new Press(user, key, records.transitionId(user, key, transition), all);
    }

    private Map<String, Boolean> pressAndKill(Round round) throws Exception {
        Map<String, Boolean> answered = new ConcurrentHashMap<>();
        ExecutorService clerks = press(round, answered);
        Moment.within((long) (undisturbed * DECIDING), random).kill(host);
        clerks.shutdownNow();
        clerks.awaitTermination(60, TimeUnit.SECONDS);
        return answered;
    }

    /** Keeps of each record whether its answer was a success; nothing where none came. */
    private ExecutorService press(Round round, Map<String, Boolean> answered) {
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        for (Press press : round.presses()) {
            clerks.submit(() -> answered.put(
                    press.key(),
                    records.as(press.user())
                                    .post(
                                            "/rest/api/2/issue/" + press.key() + "/transitions",
                                            Map.of("transition", Map.of("id", press.id()), "fields", press.fields()))
                                    .status()
                            == 204));
        }
        clerks.shutdown();
        return clerks;
    }

    /** After the start: what stands is whole, and of an effect that is not there yet a row is. Answers how many decisions were made. */
    private int check(Round round, Map<String, Boolean> answered) {
        int done = 0;
        for (String risk : round.risks()) {
            boolean made = records.status(risk).equals("Accepted");
            done += count(made);
            checkAnswer(risk, made, answered);
            long approvals =
                    seen.approvals(risk).stream().filter("in-force"::equals).count();
            same("Risks whose state and approval agree", risk, made, approvals);
            long lines =
                    seen.ledgerKinds(risk).stream().filter("approval"::equals).count();
            same("Risks whose approval and ledger agree", risk, made, lines);
            report.holds(
                    "Risks without a flag",
                    records.flags(risk).isEmpty(),
                    risk + " on " + database + " bears " + records.flags(risk));
        }
        Set<String> waiting = seen.waitingOf();
        for (String incident : round.planned()) {
            boolean made = records.status(incident).equals("Actions");
            done += count(made);
            checkAnswer(incident, made, answered);
            notLost(incident, made, records.linked(incident, "SeMS raises").size(), waiting);
        }
        for (Map.Entry<String, String> each : round.triaged().entrySet()) {
            boolean made = records.status(each.getKey()).equals("Triaged");
            done += count(made);
            checkAnswer(each.getKey(), made, answered);
            notLost(each.getKey(), made, seen.comments(each.getValue()), waiting);
        }
        return done;
    }

    private void notLost(String incident, boolean made, int found, Set<String> waiting) {
        boolean waits = waiting.contains(incident);
        report.holds(
                "Effects that are done, or wait, if and only if they were decided",
                made ? found == 1 || found == 0 && waits : found == 0 && !waits,
                incident + " on " + database + ", made: " + made + ", done " + found + " times, waits: " + waits);
        if (waits) {
            report.count("Effects that waited after the start for the claim of the killed process to end");
        }
    }

    /** When all claims of killed processes have ended: each effect is done once. */
    void finish() {
        Map<String, Integer> actions = new TreeMap<>();
        for (Later round : later) {
            Seen now = new Seen(host, round.records());
            now.finishEffects();
            actions.putIfAbsent(now.key(), 0);
            for (String incident : round.round().planned()) {
                boolean made = round.records().status(incident).equals("Actions");
                actions.merge(now.key(), count(made), Integer::sum);
                int raised = round.records().linked(incident, "SeMS raises").size();
                same("Incidents with the one action that was decided", incident, made, raised);
            }
            for (Map.Entry<String, String> each : round.round().triaged().entrySet()) {
                boolean made = round.records().status(each.getKey()).equals("Triaged");
                same(
                        "Risks with the one request that was decided",
                        each.getValue(),
                        made,
                        now.comments(each.getValue()));
                same(
                        "Risks with the flag of a request that was decided",
                        each.getValue(),
                        made,
                        Collections.frequency(round.records().flags(each.getValue()), "Review requested"));
            }
        }
        for (Later round : later) {
            Seen now = new Seen(host, round.records());
            Integer decided = actions.remove(now.key());
            if (decided != null) {
                int there = now.count("issuetype = \"Corrective action\"");
                report.holds(
                        "Projects with as many actions as were decided",
                        there == decided,
                        now.key() + " on " + database + " has " + there + " actions of " + decided);
            }
        }
    }

    void close() {
        host.kill();
    }

    private void checkAnswer(String key, boolean made, Map<String, Boolean> answered) {
        report.count(made ? "Decisions made, on " + database : "Decisions cut off, on " + database);
        Boolean answer = answered.get(key);
        if (answer != null) {
            report.holds(
                    "Answers that agree with what is stored",
                    answer == made,
                    key + " on " + database + " was answered " + answer + " and is made: " + made);
        }
    }

    private void same(String what, String key, boolean made, long found) {
        report.holds(
                what,
                found == count(made),
                key + " on " + database + ", made: " + made + ", but " + found + ": " + what);
    }

    private static int count(boolean made) {
        return made ? 1 : 0;
    }
}

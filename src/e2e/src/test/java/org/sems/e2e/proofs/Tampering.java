package org.sems.e2e.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Changes past the gates: by other apps, by hand, and by whoever may write to the database. What is promised to be noticed is; what is not noticed is listed. */
final class Tampering implements Proof {

    private Report report;
    private final List<String> rows = new ArrayList<>();

    @Override
    public String name() {
        return "tampering";
    }

    @Override
    public String title() {
        return "What is noticed of changes past the gates";
    }

    @Override
    public void run(Report to) throws Exception {
        report = to;
        if (!Postgres.isThere()) {
            report.notRun("the machine has no PostgreSQL, and HSQLDB lets nobody else write while the sandbox runs.");
            return;
        }
        try (Postgres database = Postgres.open()) {
            Host host = Host.freshOn(database.url());
            try {
                Records records = new Records(SemsProject.withCoreProfile(host)).withAccountableManager();
                each(new TamperingByApps(host, records).cases(), host, records);
                whileStopped(new TamperingInJirasTables(database, records).cases(), host, records);
                each(new TamperingInOurTables(database, host, records).cases(), host, records);
                each(new TamperingByHand(host, records).cases(), host, records);
            } finally {
                host.kill();
            }
        }
        report.tell("""
                Each change is made to a record of its own, then the jobs run. *Flag* is what the record bears, *Ledger* are the kinds of the new lines, *Approval* is what is left in force, *Verify* what the set-up finds.
                A change that is **promised** to be noticed and is not counts as a fault. The others are listed as they are: whoever may write to the database can change the app's own tables unseen, until the ledger's lines are chained
                by hashes; and what no approval covers and no gate led to (a rating without an acceptance, a security level) is told by Jira's history at most.

                | Change | By | Promised | Noticed | Flag | Ledger | Approval | Verify |
                |---|---|---|---|---|---|---|---|
                """ + rows.stream().collect(Collectors.joining("\n")));
    }

    private void each(List<TamperingCase> cases, Host host, Records records) {
        for (TamperingCase one : cases) {
            try {
                String key = one.prepare().get();
                Signs before = Signs.of(host, records, key);
                one.act().accept(key);
                runJobs(host, records);
                look(one, key, before, host, records);
            } catch (AssertionError | RuntimeException broken) { // the edge between cases: the others are still made
                report.fault(one.what() + " (" + one.by() + ") broke off: " + broken.getMessage());
            }
        }
    }

    /** Jira's tables are read at the start: all of these changes are made while it is stopped. */
    private void whileStopped(List<TamperingCase> cases, Host host, Records records) {
        List<String> keys = cases.stream().map(one -> one.prepare().get()).toList();
        List<Signs> before =
                keys.stream().map(key -> Signs.of(host, records, key)).toList();
        host.kill();
        for (int i = 0; i < keys.size(); i++) {
            cases.get(i).act().accept(keys.get(i));
        }
        host.start();
        runJobs(host, records);
        for (int i = 0; i < keys.size(); i++) {
            look(cases.get(i), keys.get(i), before.get(i), host, records);
        }
    }

    private static void runJobs(Host host, Records records) {
        Seen seen = new Seen(host, records);
        for (String job : List.of(
                "org.sems.jira.outbox.worker.RetryEffects",
                "org.sems.jira.monitoring.CheckApprovals",
                "org.sems.jira.role.CompareRoleHolders")) {
            seen.runJob(job);
        }
        seen.finishEffects();
    }

    private void look(TamperingCase one, String key, Signs before, Host host, Records records) {
        Signs signs = Signs.of(host, records, key).since(before);
        boolean noticed = signs.show(one.sign());
        if (one.promised()) {
            report.holds(
                    "Changes that are promised to be noticed",
                    noticed,
                    one.what() + " (" + one.by() + ") is not noticed: " + signs);
        } else {
            report.count(
                    signs.isEmpty()
                            ? "Changes that nobody is told of, as is known"
                            : "Changes that are told of though nothing promises it");
        }
        rows.add("| " + one.what() + " | " + one.by() + " | " + (one.promised() ? "yes" : "no") + " | "
                + (signs.isEmpty() ? "**no**" : noticed ? "yes" : "in part") + " | " + signs.row() + " |");
        report.say(one.what() + ": " + signs);
    }
}

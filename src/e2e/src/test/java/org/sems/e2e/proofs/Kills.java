package org.sems.e2e.proofs;

import java.util.Random;
import org.sems.e2e.host.Host;

/** The process is killed at random moments, as by {@code kill -9}; after each start everything is looked through for halves and doubles. */
final class Kills implements Proof {

    private static final int DECISIONS_ON_HSQLDB = Integer.getInteger("sems.kills.decisions.hsqldb", 20);
    private static final int DECISIONS_ON_POSTGRES = Integer.getInteger("sems.kills.decisions.postgres", 12);
    private static final int IMPORTS = Integer.getInteger("sems.kills.imports", 8);
    private static final int SET_UPS = Integer.getInteger("sems.kills.setups", 8);

    private final Seed seed;

    Kills(Seed seed) {
        this.seed = seed;
    }

    @Override
    public String name() {
        return "kills";
    }

    @Override
    public String title() {
        return "Kills at random moments";
    }

    @Override
    public void run(Report report) throws Exception {
        report.say("seed " + seed.value());
        Random random = seed.random();
        KilledDecisions onHsqldb = new KilledDecisions(Host.fresh(), "HSQLDB", random, report);
        try {
            onHsqldb.rounds(DECISIONS_ON_HSQLDB);
            decideOnPostgres(random, report);
            onHsqldb.finish();
        } finally {
            onHsqldb.close();
        }
        report.tell("""
                Seed of the random moments: `%d` (`SEMS_SEED=%d ./sems prove kills` takes them again; where the process is by then differs from run to run).

                - **Decisions.** In each round three risks above tolerance are accepted, two incidents go to *Actions* (which raises a corrective action) and
                  two are triaged (which asks a linked risk for a review), by four threads at once; the process is killed between the first request and
                  the end of the last effect. After each start: a risk is *Accepted* if and only if
                  one approval is in force and the ledger has one line of it; no flag tells of a gate that was passed by; what was answered with success is there and
                  nothing else; an effect is done or waits if and only if it was decided. An effect that the killed process had claimed waits for five minutes, until that claim
                  ends. At the end, when all have ended: an incident stands in *Actions* if and only if it has one raised action, and none is there without its incident; a risk has one
                  comment and the flag *Review requested* if and only if its incident is triaged.
                - **Import.** The process is killed while 20 rows are imported; the same file is imported again until it is through. Then: one risk for
                  each row, one control for each name, two links for each risk; a third import changes nothing.
                - **Set-up.** Each round kills the first set-up of a fresh sandbox, applies again, and compares everything stored with an undisturbed set-up.
                """.formatted(seed.value(), seed.value()));
    }

    /** Imports and set-ups are killed meanwhile, while the claims of killed processes end. */
    private static void decideOnPostgres(Random random, Report report) throws Exception {
        if (!Postgres.isThere()) {
            report.notRun("decisions on PostgreSQL, since the machine has none.");
            others(random, report);
            return;
        }
        try (Postgres database = Postgres.open()) {
            KilledDecisions decisions = new KilledDecisions(Host.freshOn(database.url()), "PostgreSQL", random, report);
            try {
                decisions.rounds(DECISIONS_ON_POSTGRES);
                others(random, report);
                decisions.finish();
            } finally {
                decisions.close();
            }
        }
    }

    private static void others(Random random, Report report) {
        Host host = Host.fresh();
        try {
            new KilledImport(host, random, report).rounds(IMPORTS);
        } finally {
            host.kill();
        }
        new KilledSetUp(random, report).rounds(SET_UPS);
    }
}

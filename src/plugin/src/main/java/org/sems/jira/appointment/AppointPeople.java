package org.sems.jira.appointment;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.sems.appointment.Appointment;
import org.sems.appointment.Post;
import org.sems.appointment.Succession;
import org.sems.appointment.Tenure;
import org.sems.gate.rule.Term;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.problem.Conflict;
import org.sems.problem.NotAllowed;
import org.sems.problem.NotFound;
import org.sems.problem.Problem;

/**
 * Appoints, acknowledges and ends, one at a time in the whole cluster, and adds an entry to the ledger. The caller
 * checks who may do so.
 */
public final class AppointPeople {
    private static final String LOCK = "org.sems.jira.appointment";
    private static final long PATIENCE_SECONDS = 5;
    private final AppointmentStore store;
    private final Ledger ledger;
    private final ClusterLockService locks;

    public AppointPeople(AppointmentStore store, Ledger ledger, ClusterLockService locks) {
        this.store = store;
        this.ledger = ledger;
        this.locks = locks;
    }

    /**
     * @param from today if empty
     * @param by   key of the administrator
     */
    public Appointment appoint(
            String semsId, Post post, String person, Optional<LocalDate> from, Optional<LocalDate> until, String by) {
        return alone(() -> {
            LocalDate today = store.today();
            Appointment wanted = new Appointment(
                    0, post, person, new Tenure(from.orElse(today), until), by, today, Optional.empty());
            Succession succession = store.roster(semsId).appoint(wanted, today);
            Appointment added = store.add(semsId, succession);
            succession
                    .predecessor()
                    .ifPresent(one -> enter(
                            semsId, one, "ledger.ended", one.tenure().until().orElseThrow(), by));
            enter(semsId, added, "ledger.appointed", added.tenure().from(), by);
            return added;
        });
    }

    /** @throws NotAllowed for anybody but the appointee */
    public Appointment acknowledge(long id, String by) {
        return alone(() -> {
            AppointmentStore.Kept kept = kept(id);
            if (!kept.appointment().person().equals(by)) {
                throw new NotAllowed(Problem.of("appointment.not-yours"));
            }
            Appointment acknowledged = kept.appointment().acknowledged(store.today());
            if (kept.appointment().acknowledgedOn().isEmpty()) {
                store.save(acknowledged);
                enter(
                        kept.semsId(),
                        acknowledged,
                        "ledger.acknowledged",
                        acknowledged.tenure().from(),
                        by);
            }
            return acknowledged;
        });
    }

    /** @param last the last day; empty ends it at once */
    public Appointment end(long id, Optional<LocalDate> last, String by) {
        return alone(() -> {
            AppointmentStore.Kept kept = kept(id);
            return end(kept.semsId(), kept.appointment(), last.orElse(yesterday()), by);
        });
    }

    /** The appointment as {@link #end} would leave it, refused alike; nothing is changed. */
    public Appointment ended(long id, Optional<LocalDate> last) {
        return kept(id).appointment().ended(last.orElse(yesterday()), store.today());
    }

    /** A removed SeMS keeps no appointment; set up again, it starts with a vacancy. */
    public void endAll(String semsId, String by) {
        alone(() -> {
            List<Appointment> lasting = store.all(semsId).stream()
                    .filter(one -> !one.tenure().isOverOn(store.today()))
                    .toList();
            lasting.forEach(one -> end(semsId, one, yesterday(), by));
            return null;
        });
    }

    /** The SeMS that the appointment belongs to. */
    public String semsOf(long id) {
        return kept(id).semsId();
    }

    private Appointment end(String semsId, Appointment appointment, LocalDate last, String by) {
        Appointment ended = appointment.ended(last, store.today());
        store.save(ended);
        enter(semsId, ended, "ledger.ended", last, by);
        return ended;
    }

    private LocalDate yesterday() {
        return store.today().minusDays(1);
    }

    private void enter(String semsId, Appointment one, String code, LocalDate day, String by) {
        ledger.add(new NewLedgerEntry(
                semsId,
                Optional.empty(),
                LedgerKind.APPOINTMENT,
                by,
                one.post().text(),
                List.of(Problem.of(code, Term.of(Term.Kind.PERSON, List.of(one.person())), day)),
                ""));
    }

    private AppointmentStore.Kept kept(long id) {
        return store.find(id).orElseThrow(() -> new NotFound(Problem.of("appointment.none", id)));
    }

    private <T> T alone(Supplier<T> work) {
        ClusterLock lock = locks.getLockForName(LOCK);
        try {
            if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Conflict(Problem.of("appointment.busy"));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Conflict(Problem.of("appointment.busy"));
        }
        try {
            return store.together(work);
        } finally {
            lock.unlock();
        }
    }
}

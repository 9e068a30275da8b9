package org.sems.jira.criteria;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.sems.appointment.Post;
import org.sems.criteria.CriteriaComparison;
import org.sems.criteria.MovedCell.Crossing;
import org.sems.gate.rule.Term;
import org.sems.jira.appointment.Appointments;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.ledger.LedgerKind;
import org.sems.jira.ledger.NewLedgerEntry;
import org.sems.jira.rating.StoredRiskModels;
import org.sems.jira.sems.SemsStore;
import org.sems.problem.Conflict;
import org.sems.problem.NotAllowed;
import org.sems.problem.NotFound;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.ModelVersion;
import org.sems.rating.RiskModel;
import org.sems.record.Standing;
import org.sems.sems.Sems;

/**
 * Publishes, proposes and decides, one at a time in the whole cluster, and adds entries to the ledger. Only the
 * Accountable Manager in person acknowledges or declines, and acknowledges nothing that they published, proposed or
 * chose; who may publish and propose is the caller's to check.
 *
 * <p>The ledger first, then the version in force, the row last: a crash in between leaves a proposal that can be
 * acknowledged again, with a second entry.
 */
public final class ChangeCriteria {
    private static final String LOCK = "org.sems.jira.criteria";
    private static final long PATIENCE_SECONDS = 5;
    private final CriteriaStore changes;
    private final SemsStore systems;
    private final StoredRiskModels models;
    private final Appointments appointments;
    private final Ledger ledger;
    private final ClusterLockService locks;

    public ChangeCriteria(
            CriteriaStore changes,
            SemsStore systems,
            StoredRiskModels models,
            Appointments appointments,
            Ledger ledger,
            ClusterLockService locks) {
        this.changes = changes;
        this.systems = systems;
        this.models = models;
        this.appointments = appointments;
        this.ledger = ledger;
        this.locks = locks;
    }

    /**
     * Publishes a version for good; this alone puts it in force nowhere.
     *
     * @param in ids of SeMSs whose ledgers get an entry in any case; so does the ledger of each that judges by another
     * version of the same model
     * @throws Refused as {@link StoredRiskModels#publish}
     */
    public RiskModel publish(String yaml, String by, Set<String> in) {
        RiskModel model = models.publish(yaml, by);
        systems.all().stream()
                .filter(sems -> in.contains(sems.id())
                        || sems.riskModel().key().equals(model.id().key()))
                .forEach(sems -> tell(sems, model.id(), by, "", Problem.of("ledger.criteria-published", model.id())));
        return model;
    }

    /** @throws Refused for a version that is not there or in force already; {@link Conflict} while another proposal is open */
    public CriteriaChange propose(String semsKey, ModelVersion to, String by) {
        return alone(() -> {
            Sems sems = sems(semsKey);
            if (models.find(to).isEmpty()) {
                throw new Refused(Problem.of("risk-model.unknown", to).at("model"));
            }
            if (sems.riskModel().equals(to)) {
                throw new Refused(Problem.of("criteria.in-force-already", to).at("model"));
            }
            changes.proposal(sems.id()).ifPresent(open -> {
                throw new Conflict(Problem.of("criteria.open", open.to()));
            });
            List<Problem> told = new ArrayList<>(List.of(Problem.of("ledger.criteria-proposed", sems.riskModel(), to)));
            models.published(to)
                    .ifPresent(one -> told.add(Problem.of(
                            "ledger.criteria-published-by",
                            to,
                            person(one.authorKey()),
                            LocalDate.ofInstant(one.at(), ZoneId.systemDefault()))));
            tell(sems, to, by, "", told.toArray(Problem[]::new));
            return changes.propose(sems.id(), sems.riskModel(), to, by);
        });
    }

    /** From now on it counts; the version that a SeMS was set up with counts already. */
    public CriteriaChange acknowledge(long id, String by) {
        return alone(() -> {
            CriteriaChange change = open(id);
            mayDecide(change, by);
            if (isOwn(change, by)) {
                throw new NotAllowed(Problem.of("criteria.own"));
            }
            if (change.isProposed()) {
                comeIntoForce(change, by);
            } else {
                tell(semsOf(change), change.to(), by, "", Problem.of("ledger.criteria-acknowledged", change.to()));
            }
            return changes.decide(id, CriteriaState.ACKNOWLEDGED, by);
        });
    }

    /** @param reason kept in the ledger */
    public CriteriaChange decline(long id, String by, String reason) {
        return alone(() -> {
            CriteriaChange change = proposed(id);
            mayDecide(change, by);
            if (reason.isBlank()) {
                throw new Refused(Problem.of("criteria.no-reason").at("reason"));
            }
            tell(semsOf(change), change.to(), by, reason, Problem.of("ledger.criteria-declined", change.to()));
            return changes.decide(id, CriteriaState.DECLINED, by);
        });
    }

    /** @param administrator whether they may withdraw what somebody else proposed */
    public CriteriaChange withdraw(long id, String by, boolean administrator) {
        return alone(() -> {
            CriteriaChange change = proposed(id);
            if (!administrator && !change.proposedBy().equals(by)) {
                throw new NotAllowed(Problem.of("criteria.not-yours"));
            }
            tell(semsOf(change), change.to(), by, "", Problem.of("ledger.criteria-withdrawn", change.to()));
            return changes.decide(id, CriteriaState.WITHDRAWN, by);
        });
    }

    /** Of a SeMS that was set up: the version that it judges by waits for acknowledgement. Asked again, nothing changes. */
    public void begin(String semsKey, String by) {
        alone(() -> {
            Sems sems = sems(semsKey);
            if (changes.inForce(sems.id()).isEmpty()) {
                tell(sems, sems.riskModel(), by, "", Problem.of("ledger.criteria-chosen", sems.riskModel()));
                changes.choose(sems.id(), sems.riskModel(), by);
            }
            return null;
        });
    }

    public boolean isInPerson(Sems sems, String userKey) {
        return appointments.standing(sems.id(), Post.ACCOUNTABLE_MANAGER, userKey, appointments.today())
                == Standing.APPOINTED;
    }

    /** Whether they published, proposed or chose it. */
    public boolean isOwn(CriteriaChange change, String userKey) {
        return change.proposedBy().equals(userKey)
                || models.published(change.to())
                        .filter(one -> one.authorKey().equals(userKey))
                        .isPresent();
    }

    private void comeIntoForce(CriteriaChange change, String by) {
        Sems sems = semsOf(change);
        RiskModel to = models.find(change.to()).orElseThrow();
        List<Problem> told = new ArrayList<>(List.of(Problem.of("ledger.criteria-acknowledged", to.id())));
        Optional<CriteriaComparison> compared =
                models.find(sems.riskModel()).map(from -> CriteriaComparison.of(from, to, sems.tolerance()));
        compared.ifPresent(one -> told.add(Problem.of(
                "ledger.criteria-in-force",
                sems.riskModel(),
                to.id(),
                one.moved().size(),
                one.crossing(Crossing.FALLS_BELOW),
                one.crossing(Crossing.RISES_ABOVE))));
        tell(sems, to.id(), by, "", told.toArray(Problem[]::new));
        systems.useRiskModel(sems.key(), to.id());
    }

    private void mayDecide(CriteriaChange change, String by) {
        if (!isInPerson(semsOf(change), by)) {
            throw new NotAllowed(Problem.of("criteria.only-in-person"));
        }
    }

    /** What a SeMS was set up with and has left behind unacknowledged needs nobody any more. */
    private CriteriaChange open(long id) {
        return changes.find(id)
                .filter(change -> change.isProposed()
                        || change.isToBeAcknowledged()
                                && changes.inForce(change.semsId())
                                        .filter(change::equals)
                                        .isPresent())
                .orElseThrow(() -> new Conflict(Problem.of("criteria.not-open")));
    }

    /** One that has come into force before a crash kept that from being noted can only be acknowledged. */
    private CriteriaChange proposed(long id) {
        CriteriaChange change = open(id);
        if (!change.isProposed() || semsOf(change).riskModel().equals(change.to())) {
            throw new Conflict(Problem.of("criteria.not-open"));
        }
        return change;
    }

    /** What was proposed for a SeMS that was removed is decided no more. */
    private Sems semsOf(CriteriaChange change) {
        return systems.all().stream()
                .filter(sems -> sems.id().equals(change.semsId()))
                .findFirst()
                .orElseThrow(() -> new Conflict(Problem.of("criteria.not-open")));
    }

    private Sems sems(String key) {
        return systems.find(key).orElseThrow(() -> new NotFound(Problem.of("duty.no-such-sems", key)));
    }

    private static Term person(String userKey) {
        return Term.of(Term.Kind.PERSON, List.of(userKey));
    }

    private void tell(Sems sems, ModelVersion about, String by, String note, Problem... reasons) {
        ledger.add(new NewLedgerEntry(
                sems.id(), Optional.empty(), LedgerKind.CRITERIA, by, about.toString(), List.of(reasons), note));
    }

    private <T> T alone(Supplier<T> work) {
        ClusterLock lock = locks.getLockForName(LOCK);
        try {
            if (!lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Conflict(Problem.of("criteria.busy"));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Conflict(Problem.of("criteria.busy"));
        }
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}

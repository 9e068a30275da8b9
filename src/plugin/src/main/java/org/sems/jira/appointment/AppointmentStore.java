package org.sems.jira.appointment;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.sems.appointment.Appointment;
import org.sems.appointment.Post;
import org.sems.appointment.Roster;
import org.sems.appointment.Succession;
import org.sems.appointment.Tenure;
import org.sems.jira.store.ColumnTexts;

/** Appointments as rows, which stay when an appointment is over. */
public final class AppointmentStore implements Appointments {
    private final ActiveObjects ao;
    private final UserManager users;
    private final Clock clock;

    public AppointmentStore(ActiveObjects ao, UserManager users, Clock clock) {
        this.ao = ao;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public Roster roster(String semsId) {
        return new Roster(all(semsId), this::isActive);
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The newest first. */
    public List<Appointment> all(String semsId) {
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(
                        AppointmentRow.class,
                        Query.select().where("SEMS_ID = ?", semsId).order("ID DESC")))
                .map(this::appointment)
                .toList());
    }

    /** Ids of the SeMSs in which the person has an appointment that is not over, acknowledged or not. */
    public Set<String> semsIdsOf(String userKey) {
        return ao.executeInTransaction(() -> Arrays.stream(
                        ao.find(AppointmentRow.class, Query.select().where("PERSON_KEY = ?", userKey)))
                .filter(row -> !appointment(row).tenure().isOverOn(today()))
                .map(AppointmentRow::getSemsId)
                .collect(Collectors.toSet()));
    }

    Optional<Kept> find(long id) {
        return ao.executeInTransaction(() -> row(id).map(row -> new Kept(row.getSemsId(), appointment(row))));
    }

    /** Both at once: a crash leaves neither two holders nor none. */
    Appointment add(String semsId, Succession succession) {
        return together(() -> {
            succession.predecessor().ifPresent(this::save);
            Appointment wanted = succession.successor();
            AppointmentRow row = ao.create(
                    AppointmentRow.class,
                    new DBParam("SEMS_ID", semsId),
                    new DBParam("DUTY", wanted.post().duty()),
                    new DBParam("DEPUTY", wanted.post().deputy()),
                    new DBParam("PERSON_KEY", wanted.person()),
                    new DBParam("FIRST_DAY", wanted.tenure().from().toString()),
                    new DBParam(
                            "LAST_DAY",
                            wanted.tenure().until().map(LocalDate::toString).orElse(null)),
                    new DBParam("APPOINTED_BY_KEY", wanted.appointedBy()),
                    new DBParam("APPOINTED_AT", Date.from(clock.instant())));
            return appointment(row);
        });
    }

    /** Keeps a new end and the acknowledgement; nothing else of an appointment changes. */
    void save(Appointment appointment) {
        together(() -> {
            AppointmentRow row = row(appointment.id()).orElseThrow();
            row.setLastDay(appointment.tenure().until().map(LocalDate::toString).orElse(null));
            if (appointment.acknowledgedOn().isPresent() && row.getAcknowledgedAt() == null) {
                row.setAcknowledgedAt(Date.from(clock.instant()));
            }
            row.save();
            return null;
        });
    }

    <T> T together(Supplier<T> work) {
        return ao.executeInTransaction(work::get);
    }

    private boolean isActive(String userKey) {
        ApplicationUser user = users.getUserByKey(userKey);
        return user != null && user.isActive();
    }

    private Optional<AppointmentRow> row(long id) {
        return Arrays.stream(ao.find(AppointmentRow.class, Query.select().where("ID = ?", (int) id)))
                .findFirst();
    }

    private Appointment appointment(AppointmentRow row) {
        Tenure tenure = new Tenure(
                LocalDate.parse(row.getFirstDay()),
                Optional.of(ColumnTexts.orEmpty(row.getLastDay()))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse));
        return new Appointment(
                row.getID(),
                new Post(row.getDuty(), row.getDeputy()),
                row.getPersonKey(),
                tenure,
                ColumnTexts.orEmpty(row.getAppointedByKey()),
                day(row.getAppointedAt()),
                Optional.ofNullable(row.getAcknowledgedAt()).map(this::day));
    }

    private LocalDate day(Date at) {
        return LocalDate.ofInstant(at.toInstant(), clock.getZone());
    }

    /** An appointment and the SeMS that it belongs to. */
    record Kept(String semsId, Appointment appointment) {}
}

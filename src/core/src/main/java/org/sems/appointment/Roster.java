package org.sems.appointment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.sems.record.Standing;

/** The appointments of one SeMS. At most one person holds a duty on any day; several may be deputies. */
public final class Roster {
    private final List<Appointment> appointments;
    private final Predicate<String> isActive;

    /** @param isActive whether the account of a user key can be used now */
    public Roster(List<Appointment> appointments, Predicate<String> isActive) {
        this.appointments = List.copyOf(appointments);
        this.isActive = isActive;
    }

    /** The appointment by which somebody holds the duty in person. */
    public Optional<Appointment> holder(String duty, LocalDate day) {
        return appointmentsTo(Post.of(duty))
                .filter(one -> one.countsOn(day) && isActive.test(one.person()))
                .max(byStart());
    }

    /** A deputy stands in for a holder: while the duty is vacant there is nobody to act for. */
    public Standing standing(String duty, String person, LocalDate day) {
        Optional<Appointment> holder = holder(duty, day);
        if (holder.isEmpty()) {
            return Standing.NONE;
        }
        if (holder.get().person().equals(person)) {
            return Standing.APPOINTED;
        }
        boolean deputy = isActive.test(person)
                && appointmentsTo(Post.deputyOf(duty))
                        .anyMatch(one -> one.person().equals(person) && one.countsOn(day));
        return deputy ? Standing.DEPUTY : Standing.NONE;
    }

    /** Why nobody holds the duty on that day; empty if somebody does. */
    public Optional<Vacancy> vacancy(String duty, LocalDate day) {
        if (holder(duty, day).isPresent()) {
            return Optional.empty();
        }
        Optional<Appointment> present = appointmentsTo(Post.of(duty))
                .filter(one -> one.tenure().holds(day))
                .max(byStart());
        if (present.isPresent()) {
            boolean active = isActive.test(present.get().person());
            return Optional.of(new Vacancy(active ? Vacancy.Cause.UNACKNOWLEDGED : Vacancy.Cause.INACTIVE, present));
        }
        Optional<Appointment> next = appointmentsTo(Post.of(duty))
                .filter(one -> one.tenure().from().isAfter(day) && !one.tenure().isEmpty())
                .min(byStart());
        return Optional.of(
                new Vacancy(next.isPresent() ? Vacancy.Cause.NOT_BEGUN : Vacancy.Cause.NOBODY_APPOINTED, next));
    }

    public State stateOf(Appointment one, LocalDate day) {
        if (one.tenure().isOverOn(day)) {
            return State.OVER;
        }
        if (!isActive.test(one.person())) {
            return State.INACTIVE;
        }
        if (!one.isAcknowledgedOn(day)) {
            return State.UNACKNOWLEDGED;
        }
        if (!one.tenure().holds(day)) {
            return State.NOT_BEGUN;
        }
        return one.post().deputy() && holder(one.post().duty(), day).isEmpty() ? State.IDLE : State.IN_FORCE;
    }

    /**
     * Adds a new appointment. The start of a successor ends the predecessor's appointment the day before, acknowledged
     * or not.
     *
     * @throws org.sems.problem.Refused with every reason against it
     */
    public Succession appoint(Appointment wanted, LocalDate today) {
        Problems problems = new Problems();
        if (wanted.person().equals(wanted.appointedBy())) {
            problems.add(Problem.of("appointment.oneself").at("user"));
        }
        if (!isActive.test(wanted.person())) {
            problems.add(Problem.of("appointment.inactive").at("user"));
        }
        if (wanted.tenure().from().isBefore(today)) {
            problems.add(
                    Problem.of("appointment.begins-in-the-past", wanted.tenure().from())
                            .at("from"));
        }
        if (wanted.tenure().isEmpty()) {
            problems.add(Problem.of("appointment.ends-before-it-begins").at("until"));
        }
        overlapping(wanted)
                .filter(one -> standsInTheWay(one, wanted))
                .findFirst()
                .ifPresent(one -> problems.add(
                        Problem.of("appointment.overlaps", one.tenure().from()).at("from")));
        problems.refuseIfAny();
        return new Succession(
                wanted,
                predecessor(wanted)
                        .map(one -> one.endingOn(wanted.tenure().from().minusDays(1))));
    }

    /** A holder who began earlier is succeeded; one who begins later has to be ended first. A person is a deputy once at a time. */
    private static boolean standsInTheWay(Appointment one, Appointment wanted) {
        return wanted.post().deputy()
                ? one.person().equals(wanted.person())
                : !one.tenure().from().isBefore(wanted.tenure().from());
    }

    private Optional<Appointment> predecessor(Appointment wanted) {
        return wanted.post().deputy() ? Optional.empty() : overlapping(wanted).findFirst();
    }

    private Stream<Appointment> overlapping(Appointment wanted) {
        return appointmentsTo(wanted.post()).filter(one -> one.tenure().overlaps(wanted.tenure()));
    }

    /** The roster with one of its appointments replaced by this one. */
    public Roster with(Appointment changed) {
        return new Roster(
                appointments.stream()
                        .map(one -> one.id() == changed.id() ? changed : one)
                        .toList(),
                isActive);
    }

    private Stream<Appointment> appointmentsTo(Post post) {
        return appointments.stream().filter(one -> one.post().equals(post));
    }

    private static Comparator<Appointment> byStart() {
        return Comparator.comparing(one -> one.tenure().from());
    }
}

package org.sems.importing.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.lifecycle.Transition;
import org.sems.problem.Problem;

/**
 * The records of one project, as far as the acting user may see and change them. Every call acts with that user's rights and never with
 * more. Making and linking are idempotent by origin and by the pair that is linked.
 */
public interface ImportRecords {

    boolean may(ImportRight importRight);

    /** A record that an import made, also if the user may not see it: then without its key. */
    Optional<ImportedRecord> find(String recordType, Origin origin);

    /** The same, for a row of this id in registers of other names: the name of the register to what it made, as far as the user may see it. */
    Map<String, ImportedRecord> findElsewhere(String recordType, Origin origin);

    /** Whether a date field gives the day back as it was put in. */
    boolean keeps(LocalDate day);

    /** Found by user name, full name or e-mail address, if exactly one assignable user fits. */
    Optional<Person> person(String text);

    /** Why the record cannot be made; empty if it can. */
    List<Problem> check(Draft draft);

    /**
     * Makes the record, not yet complete.
     *
     * @return its key
     * @throws org.sems.problem.Refused with what {@link #check} says
     */
    String create(Draft draft);

    /** @throws org.sems.problem.Refused when the user may not link them */
    void link(String linkType, String from, String to);

    /**
     * @throws org.sems.problem.Refused when a transition is not open to the user; the record stays in the state that it
     * has reached
     */
    void move(String key, List<Transition> path);

    /** Everything of the row is there now. */
    void complete(String key, Draft draft);
}

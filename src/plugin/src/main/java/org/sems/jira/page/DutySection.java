package org.sems.jira.page;

import java.util.Map;
import java.util.Optional;
import org.sems.sems.Sems;

/** A part of the page of duties that another package adds. */
public interface DutySection {

    /** For those who may read the ledger, or have an appointment. */
    Map<String, Object> shown(Sems sems, Form form);

    /**
     * Does what a button of this part asks for.
     *
     * @return what was done, in words; empty for a button of another part
     */
    Optional<String> done(Sems sems, Form form);
}

package org.sems.sandbox.search.jql;

import java.util.List;
import java.util.Optional;

/** A parsed query: no condition means every issue that may be seen. */
public record JqlQuery(Optional<JqlClause> where, List<JqlSort> order) {

    /** Text that parses to this query again. */
    public String text() {
        return JqlText.of(this);
    }
}

package org.sems.importing.report;

import java.util.Locale;

/** What becomes, or would become, of a row or of a control. */
public enum ImportOutcome {
    CREATE,
    /** An interrupted import had made the record; what was missing is added. */
    COMPLETE,
    UNCHANGED,
    /** Imported before, and the file says something else now: the record is left alone. */
    CHANGED_IN_FILE,
    REFUSED;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

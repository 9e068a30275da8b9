package org.sems.catalogue.reading;

import java.util.OptionalInt;
import org.sems.yaml.UniqueNames;
import org.sems.yaml.YamlValue;

/** Step ids of one life cycle, retired ones included: none is ever given twice. */
final class StepIds {

    private static final int HIGHEST_ID = 9999;

    private final UniqueNames uniqueNames = new UniqueNames("lifecycle.step-id-twice");

    /** 0 after a fault has been reported. */
    int claim(YamlValue id) {
        OptionalInt number = id.number(1, HIGHEST_ID);
        number.ifPresent(given -> uniqueNames.claim(given, id));
        return number.orElse(0);
    }
}

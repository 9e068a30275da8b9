package org.sems.e2e.gates;

import static org.sems.e2e.gates.Records.option;
import static org.sems.e2e.gates.Records.rating;
import static org.sems.e2e.gates.Records.user;

/** Takes a risk above tolerance to where somebody decides on it. */
public final class Risks {

    private final Records records;

    public Risks(Records records) {
        this.records = records;
    }

    /** In the state Treatment planned, rated Likely and Major, owned by the risk owner, to be accepted. */
    public String planned() {
        String risk = records.create("risk-owner", "Risk");
        records.goes("risk-owner", risk, "Assess", "Inherent rating", rating("Likely", "Severe"), "Current rating", rating("Likely", "Major"));
        records.goes("risk-owner", risk, "Plan treatment", "Risk strategy", option("Accept"), "Residual rating", rating("Likely", "Major"),
                "Assignee", user("risk-owner"));
        return risk;
    }

    public String accepted() {
        String risk = planned();
        records.goes("accountable-manager", risk, "Accept");
        return risk;
    }
}

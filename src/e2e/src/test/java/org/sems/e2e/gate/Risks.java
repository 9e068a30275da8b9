package org.sems.e2e.gate;

import static org.sems.e2e.gate.Records.option;
import static org.sems.e2e.gate.Records.rating;
import static org.sems.e2e.gate.Records.user;

import java.util.Map;

/**
 * Takes a risk to where somebody decides on it, by the right people. Its current rating is the inherent one, so that nobody has to say on
 * which control a lower one rests.
 */
public final class Risks {

    public static final Map<String, Object> LOW = rating("Unlikely", "Minor");
    /** The highest level within the tolerance of the core profile. */
    public static final Map<String, Object> MEDIUM = rating("Unlikely", "Major");

    public static final Map<String, Object> HIGH = rating("Likely", "Major");
    public static final Map<String, Object> VERY_HIGH = rating("Almost certain", "Severe");

    private final Records records;
    private int reasons;

    public Risks(Records records) {
        this.records = records;
    }

    public String assessed(Map<String, Object> rating) {
        String risk = records.create("risk-owner", "Risk");
        records.goes("risk-owner", risk, "Assess", "Inherent rating", rating, "Current rating", rating);
        return risk;
    }

    /** In the state Treatment planned, owned by the risk owner, to be accepted as it is. */
    public String planned(Map<String, Object> rating) {
        String risk = assessed(rating);
        records.goes(
                "risk-owner",
                risk,
                "Plan treatment",
                "Risk strategy",
                option("Accept"),
                "Residual rating",
                rating,
                "Assignee",
                user("risk-owner"));
        return risk;
    }

    /** As {@link #planned(Map)}, above tolerance. */
    public String planned() {
        return planned(HIGH);
    }

    public String accepted(Map<String, Object> rating) {
        String risk = planned(rating);
        decides("accountable-manager", risk, "Accept");
        return risk;
    }

    /** As {@link #accepted(Map)}, above tolerance. */
    public String accepted() {
        return accepted(HIGH);
    }

    public String monitored(Map<String, Object> rating) {
        String risk = accepted(rating);
        records.goes("risk-owner", risk, "Monitor");
        return risk;
    }

    public String closed(Map<String, Object> rating) {
        String risk = accepted(rating);
        decides("accountable-manager", risk, "Close");
        return risk;
    }

    /** A risk from whose state the step leads on; it has the rating, unless the step gives the first one. */
    public String before(String step, Map<String, Object> rating) {
        return switch (step) {
            case "Assess" -> records.create("risk-owner", "Risk");
            case "Plan treatment", "Re-rate", "Confirm rating" -> assessed(rating);
            case "Re-rate under treatment", "Assess again", "Accept" -> planned(rating);
            case "Monitor" -> accepted(rating);
            case "Re-rate within tolerance" -> monitored(rating);
            case "Reopen" -> closed(rating);
            default -> throw new IllegalArgumentException(step);
        };
    }

    /** Takes a step that asks for a reason, with one that no earlier step gave. */
    public void decides(String user, String risk, String step) {
        reasons++;
        records.goes(user, risk, step, "Reasons", step + ": the " + reasons + ". look at costs and gains says so.");
    }
}

package org.sems.e2e.upgrade;

import java.nio.file.Path;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.VariantJar;

/** Versions of the app in which a control can be suspended, and later ones in which it cannot any more. */
final class Suspension {
    /** A gate that any record type can have, whatever else its life cycle asks. */
    private static final String GATE = "      who: {actor-has-role: [security-manager, risk-owner]}\n"
            + "      gate: {has-linked-record: {link: treats, direction: outward, to: [risk]}}\n";

    private Suspension() {}

    static Path known() {
        return control("    Suspended: {id: 91, category: progress}\n  transitions:\n" + transitions(""));
    }

    static Path gated() {
        return control("    Suspended: {id: 91, category: progress}\n  transitions:\n" + transitions(GATE));
    }

    static Path retired(String becomes) {
        return control("  retired-states: {Suspended: {id: 91, becomes: " + becomes + "}}\n  transitions:\n");
    }

    private static String transitions(String gate) {
        return "    Suspend:\n      id: 191\n      from: [Planned, Effective]\n      to: Suspended\n" + gate
                + "    Resume:\n      id: 192\n      from: [Suspended]\n      to: Planned\n";
    }

    private static Path control(String inPlaceOfTheHeading) {
        return VariantJar.with(
                Host.packaged(),
                "record-types/control.yaml",
                text -> text.replace("  transitions:\n", inPlaceOfTheHeading));
    }
}

package org.sems.e2e.proofs;

import java.util.ArrayList;
import java.util.List;
import org.sems.e2e.gate.Records;
import org.sems.e2e.host.Host;

/**
 * What tells of a change.
 *
 * @param flags     that the record bears
 * @param newFlags  those of them that it did not bear before
 * @param ledger    kinds of the lines about the record, or about none
 * @param approvals states of the record's approvals
 * @param drift     what the set-up's verify finds, of a change that is about no record
 */
record Signs(
        List<String> flags, List<String> newFlags, List<String> ledger, List<String> approvals, List<String> drift) {

    static Signs of(Host host, Records records, String key) {
        Seen seen = new Seen(host, records);
        List<String> ledger = seen.ledger().stream()
                .filter(entry -> entry.path("issue").asText().equals(key))
                .map(entry -> entry.path("kind").asText())
                .toList();
        return key.isEmpty()
                ? new Signs(List.of(), List.of(), ledger, List.of(), drift(records))
                : new Signs(records.flags(key), List.of(), ledger, seen.approvals(key), List.of());
    }

    private static List<String> drift(Records records) {
        List<String> drift = new ArrayList<>();
        records.project()
                .setup("verify")
                .ok()
                .path("drift")
                .forEach(one -> drift.add(
                        one.path("kind").asText() + " " + one.path("code").asText()));
        return drift;
    }

    /** What is new of ledger and set-up; flags and approvals as they are now. */
    Signs since(Signs before) {
        return new Signs(
                flags,
                without(flags, before.flags),
                without(ledger, before.ledger),
                approvals,
                without(drift, before.drift));
    }

    private static List<String> without(List<String> all, List<String> before) {
        List<String> left = new ArrayList<>(all);
        before.forEach(left::remove);
        return left;
    }

    boolean isEmpty() {
        return newFlags.isEmpty() && ledger.isEmpty() && drift.isEmpty();
    }

    boolean show(TamperingCase.Sign sign) {
        return switch (sign) {
            case FLAG_AND_LEDGER -> !flags.isEmpty() && !ledger.isEmpty();
            case LEDGER -> !ledger.isEmpty();
            case VERIFY -> !drift.isEmpty();
            case NONE -> false;
        };
    }

    String row() {
        return cell(flags) + " | " + cell(ledger) + " | "
                + (approvals.contains("in-force") ? "in force" : cell(approvals)) + " | " + cell(drift);
    }

    private static String cell(List<String> words) {
        return words.isEmpty() ? "-" : String.join(", ", words);
    }
}

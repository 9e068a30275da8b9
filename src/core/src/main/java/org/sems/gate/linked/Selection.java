package org.sems.gate.linked;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.gate.rule.Arguments;
import org.sems.gate.rule.Link;
import org.sems.gate.rule.Reads;
import org.sems.gate.rule.Reason;
import org.sems.gate.rule.Term;
import org.sems.gate.rule.Term.Kind;
import org.sems.record.LinkedRecord;
import org.sems.record.Situation;

/**
 * The linked records that a rule is about. What an effect raised through the link counts also if somebody has removed the link since.
 *
 * @param types keys of the record types that count
 */
record Selection(Link link, List<String> types) {

    static Selection of(Arguments given) {
        return new Selection(given.link(), given.words("to"));
    }

    /** Each once, however often it is linked, in the order of their keys. */
    List<LinkedRecord> inStates(Situation situation) {
        return these(counting(situation));
    }

    /** And those of which this record asked a review, by any link. */
    List<LinkedRecord> inAndAsked(Situation situation) {
        return these(Stream.concat(counting(situation), situation.record().askedForReview().stream()));
    }

    private Stream<LinkedRecord> counting(Situation situation) {
        return Stream.concat(
                situation.record().linked(link.type(), link.direction()).stream(),
                situation.record().raised(link.type(), link.direction()).stream());
    }

    private List<LinkedRecord> these(Stream<LinkedRecord> records) {
        return records
                .filter(linked -> types.contains(linked.type()))
                .collect(Collectors.toMap(LinkedRecord::key, linked -> linked, (one, same) -> one))
                .values()
                .stream()
                .sorted(RecordKeyOrder.ORDER)
                .toList();
    }

    Reads reads() {
        return Reads.link(link);
    }

    /** That none is linked, or fewer than wanted. */
    Reason tooFew(int wanted, int found) {
        return found == 0 && wanted == 1
                ? Reason.open("gate.none-linked", linkTerm(), typeTerm())
                : Reason.open("gate.too-few-linked", linkTerm(), typeTerm(), wanted, found);
    }

    Term linkTerm() {
        return Term.link(link.type(), link.direction());
    }

    Term typeTerm() {
        return Term.of(Kind.RECORD_TYPE, types);
    }

    /**
     * The reason that these records block the transition. The code has three forms: as given if all may be named,
     * {@code -and-hidden} if some may not, {@code -hidden} if none may. Arguments are the names, how many go unnamed,
     * and then the rest.
     */
    static Reason about(String code, List<LinkedRecord> inTheWay, Object... rest) {
        List<String> names = inTheWay.stream()
                .filter(LinkedRecord::visible)
                .map(LinkedRecord::key)
                .toList();
        int hidden = inTheWay.size() - names.size();
        String form = hidden == 0 ? "" : names.isEmpty() ? "-hidden" : "-and-hidden";
        Object[] arguments = new Object[rest.length + 2];
        arguments[0] = String.join(", ", names);
        arguments[1] = hidden;
        System.arraycopy(rest, 0, arguments, 2, rest.length);
        return Reason.open(code + form, arguments);
    }
}

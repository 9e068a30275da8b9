package org.sems.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.problem.Problem;

class FactTextTest {

    private final ToldRecord record =
            new ToldRecord().unreadable("renamed", Problem.of("record.options-changed", "renamed"));

    static Stream<Arguments> same() {
        return Stream.of(
                Arguments.of(
                        "options in another order",
                        FieldValue.words("Reduce", "Share"),
                        FieldValue.words("Share", "Reduce")),
                Arguments.of(
                        "line ends of another system", FieldValue.words("one\r\ntwo"), FieldValue.words("one\ntwo")),
                Arguments.of("blanks around", FieldValue.words(" left open \n"), FieldValue.words("left open")),
                Arguments.of("nothing and nothing that shows", FieldValue.words("  "), FieldValue.NONE),
                Arguments.of(
                        "persons in another order",
                        FieldValue.persons(Set.of("ann", "bob")),
                        FieldValue.persons(Set.of("bob", "ann"))));
    }

    static Stream<Arguments> different() {
        return Stream.of(
                Arguments.of("a word", FieldValue.words("Reduce"), FieldValue.words("Accept")),
                Arguments.of("one option less", FieldValue.words("Reduce", "Share"), FieldValue.words("Reduce")),
                Arguments.of(
                        "two options and one that looks like both",
                        FieldValue.words("Reduce", "Share"),
                        FieldValue.words("Reduce; Share")),
                Arguments.of("emptied", FieldValue.words("Reduce"), FieldValue.NONE),
                Arguments.of(
                        "a later day",
                        FieldValue.day(LocalDate.of(2026, 11, 21)),
                        FieldValue.day(LocalDate.of(2026, 11, 22))),
                Arguments.of("somebody else", FieldValue.persons("ann"), FieldValue.persons("bob")),
                Arguments.of("blanks within", FieldValue.words("no one"), FieldValue.words("noone")),
                Arguments.of("capitals", FieldValue.words("Open"), FieldValue.words("open")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("same")
    void isEqualForTheSameFact(String what, FieldValue one, FieldValue other) {
        assertThat(text(one)).isEqualTo(text(other));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("different")
    void differsForAnotherFact(String what, FieldValue one, FieldValue other) {
        assertThat(text(one)).isNotEqualTo(text(other));
    }

    @Test
    void canBeTakenApartAgain() {
        String text = text(FieldValue.words("Reduce; a bit", "C:\\Temp", "Share"));

        assertThat(FactText.parts(text)).containsExactlyInAnyOrder("Reduce; a bit", "C:\\Temp", "Share");
        assertThat(FactText.parts("")).containsExactly("");
    }

    @Test
    void tellsLinkedRecordsWithTheirStatesWhoeverMaySeeThem() {
        record.linked("raises", Direction.OUTWARD, new LinkedRecord("SEM-9", "control", "In use", Set.of(), true));
        record.linked("raises", Direction.OUTWARD, new LinkedRecord("SEM-10", "control", "Planned", Set.of(), false));
        record.linked("raises", Direction.INWARD, new LinkedRecord("SEM-3", "risk", "Open", Set.of("ann"), true));

        assertThat(FactText.of(record, "links raises")).isEqualTo("< SEM-3: Open; > SEM-10: Planned; > SEM-9: In use");
    }

    @Test
    void noticesThatALinkWasTurnedRound() {
        LinkedRecord other = new LinkedRecord("SEM-9", "risk", "Open", Set.of(), true);
        ToldRecord turned = new ToldRecord().linked("raises", Direction.INWARD, other);
        record.linked("raises", Direction.OUTWARD, other);

        assertThat(FactText.of(turned, "links raises")).isNotEqualTo(FactText.of(record, "links raises"));
    }

    @Test
    void givesAllFactsSortedAndEachOnce() {
        record.with("cause", FieldValue.words("Gate left open"));
        record.with("action", FieldValue.words("Close it"));

        Map<String, String> facts = FactText.of(record, List.of("links raises", "cause", "action", "cause"));

        assertThat(facts.keySet()).containsExactly("action", "cause", "links raises");
        assertThat(facts).containsEntry("cause", "Gate left open").containsEntry("links raises", "");
    }

    @Test
    void isNoFactThatWasApprovedIfItCannotBeRead() {
        assertThat(FactText.of(record, "renamed")).isEqualTo("? record.options-changed");
    }

    @Test
    void tellsFieldsFromLinks() {
        assertThat(FactText.isLinks(FactText.links("raises"))).isTrue();
        assertThat(FactText.linkType(FactText.links("raises"))).isEqualTo("raises");
        assertThat(FactText.isLinks("links")).isFalse();
    }

    @Test
    void aRetiredStateGoesOnAsTheOneThatItBecame() {
        String approved = FactText.of(
                linkedTo(new LinkedRecord("SEC-2", "control", "Suspended", Set.of(), true)), FactText.links("treats"));

        RecordFacts moved =
                linkedTo(new LinkedRecord("SEC-2", "control", "Planned", Set.of(), true, Set.of("Suspended")));
        RecordFacts planned = linkedTo(new LinkedRecord("SEC-2", "control", "Planned", Set.of(), true));
        RecordFacts another =
                linkedTo(new LinkedRecord("SEC-3", "control", "Planned", Set.of(), true, Set.of("Suspended")));

        assertThat(FactText.isStill(moved, FactText.links("treats"), approved)).isTrue();
        assertThat(FactText.isStill(planned, FactText.links("treats"), approved))
                .isFalse();
        assertThat(FactText.isStill(another, FactText.links("treats"), approved))
                .isFalse();
    }

    @Test
    void whatCannotBeReadIsNoLongerWhatItWas() {
        assertThat(FactText.isStill(record, "renamed", "Accept")).isFalse();
    }

    private static RecordFacts linkedTo(LinkedRecord other) {
        return new ToldRecord().linked("treats", Direction.INWARD, other);
    }

    private String text(FieldValue value) {
        record.with("field", value);
        return FactText.of(record, "field");
    }

    /** A control that is tested or becomes effective is the same control. */
    @Test
    void theKeysOfLinksChangeWithTheLinksAndNotWithTheStatesAtTheirEnds() {
        String planned =
                FactText.of(treatedBy(control("SEC-2", "Planned"), control("SEC-3", "Planned")), "keys treats");

        assertThat(planned).isEqualTo("< SEC-2; < SEC-3");
        assertThat(FactText.isStill(
                        treatedBy(control("SEC-3", "Ineffective"), control("SEC-2", "Effective")),
                        "keys treats",
                        planned))
                .isTrue();
        assertThat(FactText.isStill(treatedBy(control("SEC-2", "Planned")), "keys treats", planned))
                .as("one taken away")
                .isFalse();
        assertThat(FactText.isStill(
                        treatedBy(
                                control("SEC-2", "Planned"), control("SEC-3", "Planned"), control("SEC-4", "Planned")),
                        "keys treats",
                        planned))
                .as("one added")
                .isFalse();
        assertThat(FactText.linkType("keys treats")).isEqualTo("treats");
    }

    @Test
    void linksAreReadFromTheEndFromWhichTheyLead() {
        assertThat(FactText.directionOf("< SEC-2; < SEC-3")).isEqualTo(Direction.INWARD);
        assertThat(FactText.directionOf("> SEC-2")).isEqualTo(Direction.OUTWARD);
        assertThat(FactText.directionOf("< SEC-2; > SEC-3")).isEqualTo(Direction.OUTWARD);
        assertThat(FactText.directionOf("")).isEqualTo(Direction.OUTWARD);
    }

    private static ToldRecord treatedBy(LinkedRecord... controls) {
        ToldRecord risk = new ToldRecord();
        Stream.of(controls).forEach(control -> risk.linked("treats", Direction.INWARD, control));
        return risk;
    }

    private static LinkedRecord control(String key, String state) {
        return new LinkedRecord(key, "control", state, Set.of(), true);
    }
}
